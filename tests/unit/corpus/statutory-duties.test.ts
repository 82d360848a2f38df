import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { topicsOf } from '#collections/duties.ts';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { carriesCrime, clauseText, findConsequences } from '#legal/clause.ts';
import { findMeasures } from '#legal/measures.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { findArticle, parseStatute } from '#legal/statute.ts';
import { DUTY_LIST, WITH_CRIME, WITHOUT_CRIME } from './statutory-duty-list.ts';

const today = '2026-11-22';
const files = readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
const { corpus } = loadCorpus(files);
const { statute } = parseStatute(files.find(({ path }) => path === 'laws/work-safety-law/2021-09-01.md')?.text ?? '');
const sanctions = corpus.entries('sanctions').flatMap(({ data }) => data.sanctions);
const subjects = corpus.entries('duties');
const industries = corpus.entries('industries').flatMap(({ data }) => Object.entries(data.industries));
const duties = subjects.flatMap(({ slug, data }) =>
  Object.entries(data.duties).map(([id, duty]) => ({ subject: slug, id, ...duty })),
);

/** `36.3`, `97(三)` of 《安全生产法》. */
function brief(provision: string): string {
  const citation = parseCitation(provision);
  if (citation?.law !== '安全生产法') throw new Error(`不是安全生产法：${provision}`);
  const { article, paragraph, item } = citation.provision;
  return `${article}${paragraph === undefined ? '' : `.${paragraph}`}${item === undefined ? '' : `(${formatNumeral(item)})`}`;
}

function clauseOf(provision: string): string {
  const citation = parseCitation(provision);
  const article = citation && findArticle(statute, citation.provision);
  if (citation === undefined || article === undefined) throw new Error(`没有${provision}`);
  return clauseText(article, citation.provision);
}

const sorted = (list: readonly string[]): string[] => [...list].sort();
const figuresOf = (text: string): string[] =>
  sorted([...new Set(findMeasures(text).map(({ unit, from, to }) => `${from ?? ''}至${to ?? ''}${unit}`))]);

test('职责、条款、罚则同手工列的表一项不差', () => {
  const written = duties.map(({ subject, provision, sanctions: list, kind }) => {
    const penalties = list === null ? [kind === 'duty' ? 'none' : kind] : list.map(brief);
    return [subject, brief(provision), ...penalties].join(' ');
  });
  expect(sorted(written)).toEqual(sorted(DUTY_LIST.split('\n')));
});

test('主要负责人和安全生产管理人员各七项，照条文次序', () => {
  for (const [slug, article] of [
    ['principal', '21'],
    ['safety-staff', '25.1'],
  ] as const) {
    const subject = subjects.find((entry) => entry.slug === slug);
    const [first] = subject === undefined ? [] : topicsOf(subject.data);
    const rows = first?.rows.map(({ duty }) => brief(duty.provision)) ?? [];
    expect(rows.filter((row) => row.startsWith(`${article}(`))).toEqual(
      [...'一二三四五六七'].map((number) => `${article}(${number})`),
    );
  }
});

test('第六章每一款都有一行，照条文次序', () => {
  const clauses = statute.nodes.flatMap((node) =>
    node.kind === 'article' && node.ref.article >= 90 && node.ref.article <= 116
      ? node.paragraphs.map((_, index) => `${node.ref.article}${node.paragraphs.length > 1 ? `.${index + 1}` : ''}`)
      : [],
  );
  expect(sanctions.map(({ provision }) => brief(provision))).toEqual(clauses);
});

test('每一款罚则都有职责引到它，或者是不论哪一项都可能有的后果', () => {
  const cited = new Set(duties.flatMap(({ sanctions: list }) => (list ?? []).map((text) => brief(text).split('(')[0])));
  expect(sanctions.filter(({ provision, general }) => general !== true && !cited.has(brief(provision)))).toEqual([]);
});

describe.each(sanctions)('$provision', ({ provision, words }) => {
  test('数额、比例、期限同条文一样多，一个不差', () => {
    expect(figuresOf(words)).toEqual(figuresOf(clauseOf(provision)));
  });

  test('后果同条文一样多，一种不差', () => {
    expect(sorted(findConsequences(words))).toEqual(sorted(findConsequences(clauseOf(provision))));
  });
});

test('“构成犯罪”一句：条文有的才有', () => {
  const rows = sanctions.map(({ provision }) => [brief(provision), carriesCrime(clauseOf(provision))] as const);
  expect(rows.filter(([, crime]) => crime).map(([row]) => row)).toEqual(WITH_CRIME);
  expect(rows.filter(([, crime]) => !crime).map(([row]) => row)).toEqual(WITHOUT_CRIME);
  expect(sanctions.filter(({ words }) => /犯罪|刑事责任/u.test(words))).toEqual([]);
  expect(duties.filter(({ duty, note }) => /构成犯罪|刑事责任/u.test(`${duty}${note ?? ''}`))).toEqual([]);
});

/** What is changed in which file, the problem that must follow and the nearest right value. */
const SLIPS = [
  ['duties/government.yaml', '提前24小时', '提前48小时', 'amount-not-found', '二十四小时'],
  ['duties/government.yaml', '后7个工作日', '后5个工作日', 'amount-not-found', '七个工作日'],
  ['duties/unit.yaml', '超过100人', '超过300人', 'amount-not-found', '一百人'],
  [
    'sanctions.yaml',
    '处2万元以上5万元以下罚款；逾期',
    '处2万元以上6万元以下罚款；逾期',
    'amount-not-found',
    '二万元以上五万元以下',
  ],
  ['sanctions.yaml', '较大事故60%', '较大事故65%', 'amount-not-found', '百分之六十'],
  ['sanctions.yaml', '责令停产停业。', '责令停产停业整顿。', 'consequence-not-found', undefined],
  ['sanctions.yaml', '协议无效；', '协议无效，构成犯罪的，追究刑事责任；', 'crime-not-in-penalty', undefined],
  ['sanctions.yaml', '处15日以下拘留', '处10日以下拘留', 'amount-not-found', '十五日以下'],
] as const;

test('抄错一个数、多写一种后果，检查都会说，并说出最近的数', () => {
  const changed = files.map((file) => {
    const slips = SLIPS.filter(([path]) => path === file.path);
    return { ...file, text: slips.reduce((text, [, from, to]) => text.replace(from, to), file.text) };
  });
  const problems = checkCorpus(changed, { today });
  expect(problems.map((found) => [found.file, found.code, found.suggestion])).toEqual(
    SLIPS.map(([path, , , code, suggestion]) => [path, `duty/${code}`, suggestion]),
  );
});

/** The law's word for an industry, as it stands in the clauses that name it. */
const WORDS: Record<string, RegExp> = {
  mining: /矿山/u,
  'metal-smelting': /金属冶炼/u,
  'dangerous-goods': /危险物品|重大危险源(?:应当|及)/u,
  construction: /建筑施工|施工单位/u,
  transport: /建筑施工、运输单位/u,
  'urban-rail': /城市轨道交通运营/u,
  'catering-gas': /餐饮等行业/u,
  'platform-economy': /平台经济/u,
};

describe('行业', () => {
  const ofUnits = duties.filter(({ subject }) => ['principal', 'unit', 'safety-staff'].includes(subject));

  test.each(Object.entries(WORDS))('%s：条文写到的都标了，没写到的不标', (industry, word) => {
    const named = ofUnits.filter(({ provision }) => word.test(clauseOf(provision))).map(({ id }) => id);
    const marked = ofUnits.filter((duty) => duty.industries.includes(industry)).map(({ id }) => id);
    expect(marked).not.toEqual([]);
    expect(marked.filter((id) => !named.includes(id))).toEqual([]);
    expect(named.filter((id) => !marked.includes(id))).toEqual([]);
  });

  test('杭州通知点名的八个行业都能查', () => {
    const notice = corpus.entries('notices').find(({ slug }) => slug === '2021-hangzhou-dangerous-operation');
    const names = industries.flatMap(([, { names: words }]) => words);
    expect(notice?.data.industries).toHaveLength(8);
    expect(notice?.data.industries.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('法律没有专门写的行业，没有专门的职责', () => {
    expect(duties.filter((duty) => duty.industries.includes('fishery'))).toEqual([]);
    expect(statute.nodes.some((node) => node.kind === 'article' && /渔业|烟花爆竹/u.test(JSON.stringify(node)))).toBe(
      false,
    );
  });
});
