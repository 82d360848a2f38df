import { describe, expect, test } from 'vitest';
import { articleHistory, articleOn, carriedRefs, statuteOn } from '#legal/history.ts';
import { formatArticleId } from '#legal/provision.ts';
import type { LawRecord } from '#legal/resolution.ts';
import { formatStatute, parseStatute } from '#legal/statute.ts';

const files = (sources: Record<string, string>) =>
  new Map(Object.entries(sources).map(([day, source]) => [day, parseStatute(source).statute]));

/** An excerpt like 刑法: the earlier files hold only the articles whose text of then is verified. */
const excerpt: LawRecord = {
  slug: 'excerpt',
  title: '示例法',
  short: [],
  articles: 9,
  coverage: 'excerpt',
  versions: [
    { effective: '1997-10-01', by: '1997年修订', adopted: '1997-03-14' },
    { effective: '2006-06-29', by: '修正案（六）', adopted: '2006-06-29', text: '2006-06-29.md' },
    { effective: '2021-03-01', by: '修正案（十一）', adopted: '2020-12-26', text: '2021-03-01.md' },
    { effective: '2024-03-01', by: '修正案（十二）', adopted: '2023-12-29', sameTextAs: '2021-03-01' },
  ],
  changes: [
    { article: '1', effective: '1997-10-01', kind: 'original', by: '1997年修订' },
    { article: '2', effective: '2006-06-29', kind: 'rewritten', by: '修正案（六）' },
    { article: '2', effective: '1997-10-01', kind: 'original', by: '1997年修订' },
    { article: '2', effective: '2021-03-01', kind: 'amended', by: '修正案（十一）' },
    { article: '2-1', effective: '2021-03-01', kind: 'added', by: '修正案（十一）' },
  ],
  statutes: files({
    '2021-03-01': '第二章　章\n第一条　甲。\n第二条　乙三。\n第二条之一　丙。\n',
    '2006-06-29': '第二章　章\n第二条　乙二。\n',
  }),
};

/** A whole law of which only the latest text is carried and no change of an article is recorded. */
const whole: LawRecord = {
  slug: 'whole',
  title: '整法',
  short: [],
  articles: 1,
  coverage: 'full',
  versions: [
    { effective: '2002-11-01', by: '2002年制定', adopted: '2002-06-29' },
    { effective: '2014-12-01', by: '第二次修正', adopted: '2014-08-31' },
    { effective: '2021-09-01', by: '第三次修正', adopted: '2021-06-10', text: '2021-09-01.md' },
  ],
  statutes: files({ '2021-09-01': '第一条　甲。\n' }),
};

const on = (law: LawRecord, id: [number, number?], day: string): string => {
  const [article, sub] = id;
  const state = articleOn(law, sub === undefined ? { article } : { article, sub }, day);
  if (state.kind === 'not-yet') return `not-yet ${state.from ?? '?'}`;
  if (state.kind === 'no-text') return `no-text ${state.since}`;
  return `${state.article.paragraphs[0]?.text} ${state.since} ${state.file}`;
};

describe('某一天的条文', () => {
  test.each<[LawRecord, [number, number?], string, string, string]>([
    [excerpt, [1], '2000-01-01', '甲。 1997-10-01 2021-03-01', '一直没有改过，现在的文字就是当时的文字'],
    [excerpt, [2], '2000-01-01', 'no-text 1997-10-01', '1997年的文字没有收录，2006年改过'],
    [excerpt, [2], '2006-06-28', 'no-text 1997-10-01', '施行前一天'],
    [excerpt, [2], '2006-06-29', '乙二。 2006-06-29 2006-06-29', '施行当天'],
    [excerpt, [2], '2021-02-28', '乙二。 2006-06-29 2006-06-29', '下一次修改的前一天'],
    [excerpt, [2], '2021-03-01', '乙三。 2021-03-01 2021-03-01', '修改当天'],
    [excerpt, [2], '2025-01-01', '乙三。 2021-03-01 2021-03-01', '修正案（十二）没有动它'],
    [excerpt, [2, 1], '2021-02-28', 'not-yet 2021-03-01', '当时尚无本条'],
    [excerpt, [2, 1], '2021-03-01', '丙。 2021-03-01 2021-03-01', '增设当天'],
    [excerpt, [1], '1990-01-01', 'not-yet 1997-10-01', '法律还没有'],
    [excerpt, [7], '2022-01-01', 'not-yet ?', '没有收录也没有记录'],
    [whole, [1], '2002-10-31', 'not-yet 2002-11-01', '法律还没有施行'],
    [whole, [1], '2017-06-02', 'no-text 2014-12-01', '当时有效的是2014年的文本，没有收录'],
    [whole, [1], '2021-09-01', '甲。 2021-09-01 2021-09-01', '收录的文本'],
  ])('%#', (law, id, day, expected, reason) => {
    expect(on(law, id, day), reason).toBe(expected);
  });
});

describe('条文的来历', () => {
  test('按日子排好，收录了的带上文字', () => {
    expect(
      articleHistory(excerpt, { article: 2 }).map(({ effective, kind, article }) => [
        effective,
        kind,
        article?.paragraphs[0]?.text,
      ]),
    ).toEqual([
      ['1997-10-01', 'original', undefined],
      ['2006-06-29', 'rewritten', '乙二。'],
      ['2021-03-01', 'amended', '乙三。'],
    ]);
  });

  test('没有逐条记录的，只说全法哪几天改过，不说这一条改过', () => {
    expect(
      articleHistory(whole, { article: 1 }).map(({ effective, kind, article }) => [
        effective,
        kind,
        article !== undefined,
      ]),
    ).toEqual([
      ['2002-11-01', 'whole-law', false],
      ['2014-12-01', 'whole-law', false],
      ['2021-09-01', 'whole-law', true],
    ]);
  });
});

describe('某一天的全法', () => {
  test('收录过的条，按条号', () => {
    expect(carriedRefs(excerpt).map(formatArticleId)).toEqual(['1', '2', '2-1']);
  });

  test('各条取当天的文字拼起来，标题只印一次', () => {
    const then = statuteOn(excerpt, '2010-01-01');
    expect(then && formatStatute(then)).toBe('第二章　章\n第一条　甲。\n第二条　乙二。\n');
  });

  test('一个文件就是全部的，原样给出', () => {
    expect(statuteOn(excerpt, '2026-11-22')).toBe(excerpt.statutes.get('2021-03-01'));
    expect(statuteOn(whole, '2017-06-02')).toBeUndefined();
  });
});
