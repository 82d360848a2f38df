import type { ExternalLaw, LawIndex, LawRecord } from '#legal/resolution.ts';
import { parseStatute } from '#legal/statute.ts';
import { article133Sub1, article134, article134Sub1, article134Until2021 } from './criminal-law.ts';

/** Some articles of 刑法, with the text of 134 before and since 2021. */
export const criminalLaw: LawRecord = {
  slug: 'criminal-law',
  title: '中华人民共和国刑法',
  short: ['刑法'],
  articles: 452,
  coverage: 'excerpt',
  versions: [
    { effective: '1997-10-01', by: '1997年修订', adopted: '1997-03-14' },
    { effective: '2006-06-29', by: '刑法修正案（六）', adopted: '2006-06-29', text: '2006-06-29.md' },
    { effective: '2021-03-01', by: '刑法修正案（十一）', adopted: '2020-12-26', text: '2021-03-01.md' },
    { effective: '2024-03-01', by: '刑法修正案（十二）', adopted: '2023-12-29', sameTextAs: '2021-03-01' },
  ],
  changes: [
    { article: '133-1', effective: '2011-05-01', kind: 'added', by: '刑法修正案（八）第二十二条' },
    { article: '133-1', effective: '2015-11-01', kind: 'rewritten', by: '刑法修正案（九）第八条' },
    { article: '134', effective: '1997-10-01', kind: 'original', by: '修订' },
    { article: '134', effective: '2006-06-29', kind: 'rewritten', by: '刑法修正案（六）第一条' },
    { article: '134', effective: '2021-03-01', kind: 'amended', by: '刑法修正案（十一）第三条' },
    { article: '134-1', effective: '2021-03-01', kind: 'added', by: '刑法修正案（十一）第四条' },
  ],
  statutes: new Map([
    ['2006-06-29', parseStatute(article134Until2021).statute],
    ['2021-03-01', parseStatute(article133Sub1 + article134 + article134Sub1).statute],
  ]),
};
export const interpretation: LawRecord = {
  slug: 'interpretation-2022-19',
  title: '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
  short: ['关于办理危害生产安全刑事案件适用法律若干问题的解释（二）'],
  number: '法释〔2022〕19号',
  articles: 2,
  coverage: 'full',
  versions: [{ effective: '2022-12-19', by: '公布', adopted: '2022-09-19', text: '2022-12-19.md' }],
  statutes: new Map([
    ['2022-12-19', parseStatute('第一条　甲：\n（一）子；\n（二）丑。\n乙。\n第二条　丙。\n').statute],
  ]),
};
export const oldInterpretation: ExternalLaw = {
  slug: 'interpretation-2015-22',
  title: '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释',
  short: [],
  number: '法释〔2015〕22号',
};
export const index: LawIndex = {
  laws: [criminalLaw, interpretation],
  external: [
    { slug: 'work-safety-law', title: '中华人民共和国安全生产法', short: ['安全生产法', '安法'] },
    oldInterpretation,
  ],
};
