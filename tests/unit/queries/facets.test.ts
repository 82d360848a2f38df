import { describe, expect, test } from 'vitest';
import { choiceSlug, choicesOf, type Facet, facetRows, filterBy } from '#queries/facets.ts';

interface Entry {
  name: string;
  year: number;
  people: string[];
}

const ENTRIES: Entry[] = [
  { name: '甲', year: 2021, people: ['企业', '社区'] },
  { name: '乙', year: 2023, people: ['企业'] },
  { name: '丙', year: 2021, people: [] },
];
const YEAR: Facet<Entry> = {
  name: 'year',
  label: '年份',
  valuesOf: ({ year }) => [{ slug: String(year), label: `${year}年` }],
  order: (a, b) => b.slug.localeCompare(a.slug),
};
const PEOPLE: Facet<Entry> = {
  name: 'people',
  label: '对象',
  valuesOf: ({ people }) =>
    people.map((name) => ({ slug: name === '企业' ? 'enterprises' : 'communities', label: name })),
};
const FACETS = [YEAR, PEOPLE];
const year2021 = { facet: 'year', value: { slug: '2021', label: '2021年' } };
const communities = { facet: 'people', value: { slug: 'communities', label: '社区' } };

describe('分类', () => {
  test('只有真有条目的选择，次序按分类自己的规定，没有规定的按标识', () => {
    expect(choicesOf(FACETS, ENTRIES).map(choiceSlug)).toEqual([
      'year-2023',
      'year-2021',
      'people-communities',
      'people-enterprises',
    ]);
    expect(choicesOf(FACETS, [])).toEqual([]);
  });

  test('一个选择留下的条目，次序不变', () => {
    expect(filterBy(FACETS, ENTRIES, year2021).map(({ name }) => name)).toEqual(['甲', '丙']);
    expect(filterBy(FACETS, ENTRIES, communities).map(({ name }) => name)).toEqual(['甲']);
  });

  test('没有的分类、没有的值，一条也不留', () => {
    expect(filterBy(FACETS, ENTRIES, { facet: 'colour', value: year2021.value })).toEqual([]);
    expect(filterBy(FACETS, ENTRIES, { facet: 'people', value: year2021.value })).toEqual([]);
  });

  test('每行先是全部，数目是选了以后剩下几条', () => {
    const rows = facetRows(FACETS, ENTRIES, '/cases/', undefined);
    expect(rows.map(({ label }) => label)).toEqual(['年份', '对象']);
    expect(rows[0]?.items).toEqual([
      { label: '全部', href: '/cases/', count: 3, current: true },
      { label: '2023年', href: '/cases/by/year-2023/', count: 1, current: false },
      { label: '2021年', href: '/cases/by/year-2021/', count: 2, current: false },
    ]);
    for (const choice of choicesOf(FACETS, ENTRIES)) {
      const item = rows.flatMap(({ items }) => items).find(({ href }) => href === `/cases/by/${choiceSlug(choice)}/`);
      expect(item?.count).toBe(filterBy(FACETS, ENTRIES, choice).length);
    }
  });

  test('一次只选一个，只有它标为当前', () => {
    const current = facetRows(FACETS, ENTRIES, '/cases/', communities)
      .flatMap(({ items }) => items)
      .filter((item) => item.current);
    expect(current.map(({ label }) => label)).toEqual(['社区']);
  });
});
