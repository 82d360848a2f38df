import type { CollectionEntry } from 'astro:content';
import { formatNumeral } from '#legal/numerals.ts';
import { caseStages } from '#legal/vocabulary.ts';
import type { Facet } from './facets.ts';

/** A case with the article it falls under (`criminal-law/134-1`) and that article's item. */
export interface PlacedCase {
  entry: CollectionEntry<'cases'>;
  article?: string;
  item?: number;
}

const DANGEROUS_OPERATION = 'criminal-law/134-1';

/** How the cases are divided: by item of 危险作业罪, charge, industry, outcome and year. */
export const CASE_FACETS: readonly Facet<PlacedCase>[] = [
  {
    name: 'item',
    label: '危险作业罪',
    valuesOf: ({ article, item }) =>
      article === DANGEROUS_OPERATION && item !== undefined
        ? [{ slug: String(item), label: `第${formatNumeral(item)}项` }]
        : [],
  },
  {
    name: 'charge',
    label: '罪名',
    valuesOf: ({ entry: { data } }) =>
      [data.charge, ...data.otherCharges.map(({ charge }) => charge)].flatMap(textValue),
  },
  {
    name: 'industry',
    label: '行业',
    valuesOf: ({ entry: { data } }) => textValue(data.industry),
  },
  {
    name: 'stage',
    label: '结果',
    valuesOf: ({ entry: { data } }) => [{ slug: data.stage, label: caseStages[data.stage] }],
  },
  {
    name: 'year',
    label: '年份',
    valuesOf: ({ entry: { data } }) => [{ slug: String(data.year), label: String(data.year) }],
    order: (a, b) => b.slug.localeCompare(a.slug),
  },
];

function textValue(text: string | undefined) {
  return text === undefined ? [] : [{ slug: text, label: text }];
}
