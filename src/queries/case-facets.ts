import type { CollectionEntry } from 'astro:content';
import { formatCharge } from '#legal/charge.ts';
import { formatNumeral } from '#legal/numerals.ts';
import type { Facet } from './facets.ts';

/** A case with the article it falls under (`criminal-law/134-1`) and that article's item. */
export interface PlacedCase {
  entry: CollectionEntry<'cases'>;
  article?: string;
  /** 刑法第一百三十四条之一 */
  articleName?: string;
  item?: number;
}

/** The article whose cases have items. */
export const DANGEROUS_OPERATION = 'criminal-law/134-1';

/** What each item of 刑法第一百三十四条之一 is about, in a few plain words. */
const CONDUCTS = ['关停设备、改毁数据', '责令停改、拒不执行', '未经许可、擅自作业'];

/** Words of an outcome by which readers look for cases; a case may have several. */
const OUTCOMES = [
  { word: '有期徒刑', label: '有期徒刑' },
  { word: '拘役', label: '拘役' },
  { word: '缓刑', label: '缓刑' },
  { word: '禁止从事', label: '从业禁止' },
];
const OUTCOME_ORDER = OUTCOMES.map(({ label }) => label);

/** How the cases are divided: by item of 危险作业罪, charge, industry, outcome and year. */
export const CASE_FACETS: readonly Facet<PlacedCase>[] = [
  {
    name: 'item',
    label: '行为',
    valuesOf: ({ article, item }) =>
      article === DANGEROUS_OPERATION && item !== undefined
        ? [{ slug: String(item), label: `第${formatNumeral(item)}项　${CONDUCTS[item - 1] ?? ''}`.trim() }]
        : [],
  },
  {
    name: 'article',
    label: '条款',
    hidden: true,
    valuesOf: ({ article, articleName }) =>
      article === undefined || articleName === undefined
        ? []
        : [{ slug: article.replace('/', '-'), label: articleName }],
  },
  {
    name: 'charge',
    label: '罪名',
    valuesOf: ({ entry: { data } }) =>
      [data.charge, ...data.otherCharges.map(({ charge }) => charge)].flatMap((charge) =>
        charge === undefined ? [] : textValue(formatCharge(charge, data.stage)),
      ),
  },
  {
    name: 'industry',
    label: '行业',
    valuesOf: ({ entry: { data } }) => textValue(data.industry),
  },
  {
    name: 'outcome',
    label: '结果',
    valuesOf: ({ entry: { data } }) => outcomesOf(data),
    order: (a, b) => placeOf(a.slug) - placeOf(b.slug),
  },
  {
    name: 'year',
    label: '年份',
    valuesOf: ({ entry: { data } }) => [{ slug: String(data.year), label: String(data.year) }],
    order: (a, b) => b.slug.localeCompare(a.slug),
  },
];

function outcomesOf({ outcome, stage }: PlacedCase['entry']['data']) {
  const found = OUTCOMES.filter(({ word }) => outcome?.includes(word)).flatMap(({ label }) => textValue(label));
  if (found.length > 0) return found;
  return stage === 'judged' ? textValue('判决，刑期没有读到') : [{ slug: 'suspected', label: '涉嫌，结果未见公开' }];
}

/** Outcomes in the order of their weight, those that were not read last. */
function placeOf(outcome: string): number {
  const place = OUTCOME_ORDER.indexOf(outcome);
  return place === -1 ? OUTCOME_ORDER.length : place;
}

function textValue(text: string | undefined) {
  return text === undefined ? [] : [{ slug: text, label: text }];
}
