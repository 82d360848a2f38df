import { describe, expect, test } from 'vitest';
import { caseCounts } from '#queries/case-counts.ts';
import type { PlacedCase } from '#queries/case-facets.ts';

/** A case by what is counted of it. */
function placed(industry: string, item: number | undefined, stage: string, outcome?: string): PlacedCase {
  const data = { industry, stage, outcome, otherCharges: [], charge: '危险作业罪', year: 2021 };
  const article = item === undefined ? 'criminal-law/134' : 'criminal-law/134-1';
  return {
    entry: { id: 'x', data } as unknown as PlacedCase['entry'],
    article,
    ...(item === undefined ? {} : { item }),
  };
}

const counts = caseCounts(
  [
    placed('成品油', 3, 'judged', '有期徒刑八个月'),
    placed('成品油', 3, 'filed'),
    placed('渔业', 1, 'judged', '拘役二个月，缓刑三个月，三年内禁止从事有关职业'),
    placed('渔业', 2, 'judged'),
    placed('渔业', 3, 'judged', '拘役一个月'),
    placed('建筑', undefined, 'judged', '有期徒刑七年'),
  ],
  (facet, slug) => `/by/${facet}-${slug}/`,
);

describe('案例数一数', () => {
  test('只数危险作业罪的；每项的合计和总数对得上', () => {
    expect(counts.total).toBe(5);
    expect(counts.items.map(({ href }) => href)).toEqual(['/by/item-1/', '/by/item-2/', '/by/item-3/']);
    expect(counts.itemTotals).toEqual([1, 1, 3]);
  });

  test('行业按件数从多到少，每格是这一行业这一项的件数', () => {
    expect(counts.industries).toEqual([
      { label: '渔业', href: '/by/industry-渔业/', counts: [1, 1, 1], total: 3 },
      { label: '成品油', href: '/by/industry-成品油/', counts: [0, 0, 2], total: 2 },
    ]);
  });

  test('结果可以有几种；没有读到判决的写涉嫌，不混进刑种', () => {
    expect(counts.outcomes.map(({ label, total }) => [label, total])).toEqual([
      ['有期徒刑', 1],
      ['拘役', 2],
      ['缓刑', 1],
      ['从业禁止', 1],
      ['涉嫌，结果未见公开', 1],
      ['判决，刑期没有读到', 1],
    ]);
  });
});
