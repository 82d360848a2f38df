import { CASE_FACETS, DANGEROUS_OPERATION, type PlacedCase } from './case-facets.ts';
import type { FacetValue } from './facets.ts';

/** A line of a table of counts: what it counts, where its cases are listed, and one count for each column. */
export interface CountRow {
  label: string;
  href: string;
  counts: readonly number[];
  total: number;
}

/**
 * How the cases of 危险作业罪 that the portal carries lie: industry by item, and by outcome (a case may have several).
 * A count of our collection, no statistics.
 */
export function caseCounts(cases: readonly PlacedCase[], addressOf: (facet: string, slug: string) => string) {
  const counted = cases.filter(({ article }) => article === DANGEROUS_OPERATION);
  const items = valuesOf('item', counted).sort((a, b) => a.slug.localeCompare(b.slug));
  const row = (facet: string, { slug, label }: FacetValue, columns: readonly FacetValue[]): CountRow => {
    const held = counted.filter((one) => slugsOf(facet, one).includes(slug));
    return {
      label,
      href: addressOf(facet, slug),
      counts: columns.map((column) => held.filter((one) => slugsOf('item', one).includes(column.slug)).length),
      total: held.length,
    };
  };
  return {
    total: counted.length,
    items: items.map(({ slug, label }) => ({ label, href: addressOf('item', slug) })),
    itemTotals: items.map(({ slug }) => counted.filter((one) => slugsOf('item', one).includes(slug)).length),
    industries: valuesOf('industry', counted)
      .map((value) => row('industry', value, items))
      .sort((a, b) => b.total - a.total || a.label.localeCompare(b.label, 'zh')),
    outcomes: valuesOf('outcome', counted)
      .sort(CASE_FACETS.find(({ name }) => name === 'outcome')?.order)
      .map((value) => row('outcome', value, [])),
  };
}

function valuesOf(facet: string, cases: readonly PlacedCase[]): FacetValue[] {
  const values = cases.flatMap((one) => facetValues(facet, one));
  return [...new Map(values.map((value) => [value.slug, value])).values()];
}

function slugsOf(facet: string, one: PlacedCase): string[] {
  return facetValues(facet, one).map(({ slug }) => slug);
}

function facetValues(facet: string, one: PlacedCase): readonly FacetValue[] {
  return CASE_FACETS.find(({ name }) => name === facet)?.valuesOf(one) ?? [];
}
