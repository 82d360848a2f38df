import { audiences } from '#legal/vocabulary.ts';
import type { Engine } from './engine.ts';
import { isUnitKind, type UnitKind, unitKinds } from './unit.ts';

/** What results can be narrowed by, in the order of the rows, with the words that stand before them. */
export const facetLabels = {
  kind: '类型',
  status: '状态',
  year: '年份',
  region: '地区',
  audience: '对象',
  industry: '行业',
} as const;

export type Facet = keyof typeof facetLabels;

export const facets = Object.keys(facetLabels) as Facet[];

/** The chosen value of each facet; a facet without one lets everything through. */
export type Choice = Partial<Record<Facet, string>>;

/** The values of every record by facet and by the id of its result. */
export type FacetIndex = ReadonlyMap<Facet, ReadonlyMap<string, readonly string[]>>;

/** The values of one facet that some of the results have, with how many they would leave. */
export interface FacetCounts {
  facet: Facet;
  values: { value: string; count: number }[];
}

/** Reads the values of all records, which the index keeps as filters. */
export async function readFacets(engine: Engine): Promise<FacetIndex> {
  const known = await engine.filters();
  const index = new Map<Facet, Map<string, string[]>>();
  for (const facet of facets) {
    const values = new Map<string, string[]>();
    for (const value of Object.keys(known[facet] ?? {})) {
      const { results } = await engine.search(null, { filters: { [facet]: value } });
      for (const { id } of results) values.set(id, [...(values.get(id) ?? []), value]);
    }
    index.set(facet, values);
  }
  return index;
}

interface Identified {
  result: { id: string };
}

/** The hits that have every chosen value, in their order. */
export function chooseHits<Hit extends Identified>(hits: readonly Hit[], choice: Choice, index: FacetIndex): Hit[] {
  return hits.filter(({ result }) =>
    facets.every((facet) => {
      const value = choice[facet];
      return value === undefined || valuesOf(result.id, facet, index).includes(value);
    }),
  );
}

/**
 * The values that can be chosen: of each facet those of the hits that all other choices leave. The usual order of a
 * facet, else the more frequent first, years the later first. A facet of a single value and without a choice is left out.
 */
export function countFacets(hits: readonly Identified[], choice: Choice, index: FacetIndex): FacetCounts[] {
  return facets.flatMap((facet) => {
    const { [facet]: chosen, ...others } = choice;
    const counts = new Map<string, number>();
    for (const { result } of chooseHits(hits, others, index)) {
      for (const value of valuesOf(result.id, facet, index)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
    if (counts.size < 2 && chosen === undefined) return [];
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return { facet, values: values.sort((a, b) => compare(facet, a, b)) };
  });
}

/** The Chinese word for a value. */
export function formatFacetValue(facet: Facet, value: string): string {
  if (facet === 'kind' && isUnitKind(value)) return unitKinds[value].label;
  if (facet === 'year') return `${value}年`;
  return facet === 'audience' ? (Object.entries(audiences).find(([id]) => id === value)?.[1] ?? value) : value;
}

/** The choices in an address; a name that is no facet is passed over. */
export function readChoice(parameters: URLSearchParams): Choice {
  const chosen = facets.flatMap((facet) => {
    const value = parameters.get(facet) ?? '';
    return value === '' ? [] : [[facet, value] as const];
  });
  return Object.fromEntries(chosen);
}

function valuesOf(id: string, facet: Facet, index: FacetIndex): readonly string[] {
  return index.get(facet)?.get(id) ?? [];
}

interface Counted {
  value: string;
  count: number;
}

const kindOrder = Object.keys(unitKinds) as UnitKind[];

function compare(facet: Facet, a: Counted, b: Counted): number {
  if (facet === 'kind') return placeOf(a.value) - placeOf(b.value);
  if (facet === 'year') return b.value.localeCompare(a.value);
  return b.count - a.count || a.value.localeCompare(b.value, 'zh');
}

function placeOf(kind: string): number {
  return isUnitKind(kind) ? kindOrder.indexOf(kind) : kindOrder.length;
}
