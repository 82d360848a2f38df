import { describe, expect, test } from 'vitest';
import type { Engine } from '#search/engine.ts';
import { chooseHits, countFacets, facets, formatFacetValue, readChoice, readFacets } from '#search/facet.ts';

/** Three records: an article, and two cases of different years, one of them of two industries. */
const RECORDS: Record<string, Record<string, string[]>> = {
  article: { kind: ['article'], status: ['现行有效'] },
  old: { kind: ['case'], year: ['2021'], industry: ['化工'] },
  late: { kind: ['case'], year: ['2024'], industry: ['化工', '运输'] },
};

const engine: Pick<Engine, 'search' | 'filters'> = {
  async filters() {
    const known: Record<string, Record<string, number>> = {};
    for (const values of Object.values(RECORDS)) {
      for (const [facet, names] of Object.entries(values)) {
        known[facet] = { ...known[facet], ...Object.fromEntries(names.map((name) => [name, 1])) };
      }
    }
    return known;
  },
  async search(_term, { filters = {} } = {}) {
    const [[facet, value] = ['', '']] = Object.entries(filters);
    const ids = Object.keys(RECORDS).filter((id) => RECORDS[id]?.[facet]?.includes(String(value)));
    return { results: ids.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error('没有用到')) })) };
  },
};

const index = await readFacets(engine as Engine);
const hits = ['article', 'old', 'late'].map((id) => ({ result: { id } }));
const idsOf = (chosen: typeof hits) => chosen.map(({ result }) => result.id);

describe('chooseHits', () => {
  test('不选就全在，选了的每一项都要符合，次序不变', () => {
    expect(idsOf(chooseHits(hits, {}, index))).toEqual(['article', 'old', 'late']);
    expect(idsOf(chooseHits(hits, { kind: 'case' }, index))).toEqual(['old', 'late']);
    expect(idsOf(chooseHits(hits, { kind: 'case', industry: '运输' }, index))).toEqual(['late']);
    expect(idsOf(chooseHits(hits, { kind: 'article', year: '2021' }, index))).toEqual([]);
  });
});

describe('countFacets', () => {
  const countsOf = (choice: Parameters<typeof countFacets>[1]) =>
    Object.fromEntries(
      countFacets(hits, choice, index).map(({ facet, values }) => [
        facet,
        values.map(({ value, count }) => `${value} ${count}`),
      ]),
    );

  test('一项有几个值的才列出，年份后的在前，别的多的在前', () => {
    expect(countsOf({})).toEqual({
      kind: ['article 1', 'case 2'],
      year: ['2024 1', '2021 1'],
      industry: ['化工 2', '运输 1'],
    });
  });

  test('数目按别的选择算，自己这一项照样可以换', () => {
    expect(countsOf({ year: '2024' })).toEqual({
      year: ['2024 1', '2021 1'],
      industry: ['化工 1', '运输 1'],
    });
    expect(countsOf({ kind: 'case' })).toMatchObject({ kind: ['article 1', 'case 2'] });
  });

  test('选了一个这里没有的值，写着零，可以取消', () => {
    expect(countsOf({ region: '某市' })).toEqual({ region: ['某市 0'] });
  });
});

describe('地址与文字', () => {
  test('地址里的选择只认有的项目，空的不算', () => {
    expect(readChoice(new URLSearchParams('q=x&kind=case&year=2021&status=&other=1'))).toEqual({
      kind: 'case',
      year: '2021',
    });
  });

  test('值写成中文', () => {
    expect(formatFacetValue('kind', 'article')).toBe('法条');
    expect(formatFacetValue('year', '2021')).toBe('2021年');
    expect(formatFacetValue('audience', 'villages')).toBe('农村');
    expect(formatFacetValue('region', '杭州市')).toBe('杭州市');
    for (const facet of facets) expect(formatFacetValue(facet, 'x')).toContain('x');
  });
});
