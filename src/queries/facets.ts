/** One value of a facet: `slug` stands in the address, `label` is what a reader sees. */
export interface FacetValue {
  slug: string;
  label: string;
}

/** A way to divide a list: by year, by region. An entry may have several values, or none. */
export interface Facet<Entry> {
  name: string;
  label: string;
  valuesOf(entry: Entry): readonly FacetValue[];
  /** Has no row of its own above the list: other pages lead to its choices. */
  hidden?: true;
  /** Sorts the values for reading; by slug when absent. */
  order?(a: FacetValue, b: FacetValue): number;
}

/** A facet value that is chosen: `year-2021`. */
export interface Choice {
  facet: string;
  value: FacetValue;
}

/** Every choice that leads to at least one entry. */
export function choicesOf<Entry>(facets: readonly Facet<Entry>[], entries: readonly Entry[]): Choice[] {
  return facets.flatMap((facet) => countsOf(facet, entries).map(({ value }) => ({ facet: facet.name, value })));
}

/** The last part of the address of a choice. */
export function choiceSlug({ facet, value }: Choice): string {
  return `${facet}-${value.slug}`;
}

/** The entries that a choice keeps. */
export function filterBy<Entry>(facets: readonly Facet<Entry>[], entries: readonly Entry[], choice: Choice): Entry[] {
  const facet = facets.find(({ name }) => name === choice.facet);
  return entries.filter((entry) => facet?.valuesOf(entry).some(({ slug }) => slug === choice.value.slug));
}

/** The rows of filter links above a list, each with its count; `all` is the address of the whole list. */
export function facetRows<Entry>(
  facets: readonly Facet<Entry>[],
  entries: readonly Entry[],
  all: string,
  choice: Choice | undefined,
) {
  return facets
    .filter(({ hidden }) => hidden !== true)
    .map((facet) => ({
      label: facet.label,
      items: [
        { label: '全部', href: all, count: entries.length, current: choice === undefined },
        ...countsOf(facet, entries).map(({ value, count }) => ({
          label: value.label,
          href: `${all}by/${choiceSlug({ facet: facet.name, value })}/`,
          count,
          current: choice?.facet === facet.name && choice.value.slug === value.slug,
        })),
      ],
    }));
}

function countsOf<Entry>(facet: Facet<Entry>, entries: readonly Entry[]): { value: FacetValue; count: number }[] {
  const counts = new Map<string, { value: FacetValue; count: number }>();
  for (const value of entries.flatMap((entry) => facet.valuesOf(entry))) {
    counts.set(value.slug, { value, count: (counts.get(value.slug)?.count ?? 0) + 1 });
  }
  const order = facet.order ?? ((a: FacetValue, b: FacetValue) => a.slug.localeCompare(b.slug));
  return [...counts.values()].sort((a, b) => order(a.value, b.value));
}
