import { CASE_FACETS } from './case-facets.ts';
import { addressOf } from './address.ts';
import { allCases } from './cases.ts';
import { choiceSlug } from './facets.ts';
import { resolveField } from './law-index.ts';

const MOST = 3;

/**
 * The newest cases under an article or one item of it, without their outcomes: beside a self-check a reader is to
 * compare conduct, not to read a verdict. `more` leads to all of them, where there is such a list.
 */
export async function similarCases(provision: string, on: string) {
  const { found, citation } = await resolveField(provision, on);
  if (found.kind !== 'article') return { rows: [] };
  const { item } = citation.provision;
  const all = await Promise.all(
    (await allCases()).map(async (entry) => {
      if (entry.data.provision === undefined) return [];
      const other = await resolveField(entry.data.provision, on);
      if (other.found.kind !== 'article' || other.found.articleId !== found.articleId) return [];
      const isSame = other.found.law.slug === found.law.slug;
      return isSame && (item === undefined || other.citation.provision.item === item) ? [entry] : [];
    }),
  );
  const rows = all.flat().map(({ id, data }) => ({
    mark: String(data.year),
    title: data.title,
    href: addressOf.case(id),
    note: [data.place, data.charge].filter((part) => part !== undefined).join(' · '),
  }));
  const [first] = all.flat();
  const placed = { article: `${found.law.slug}/${found.articleId}`, ...(item === undefined ? {} : { item }) };
  const [choice] = CASE_FACETS.flatMap((facet) =>
    first === undefined || facet.name !== 'item'
      ? []
      : facet.valuesOf({ entry: first, ...placed }).map((value) => ({ facet: facet.name, value })),
  );
  if (choice === undefined) return { rows: rows.slice(0, MOST) };
  const more = {
    label: `像我这样的：全部${rows.length}件`,
    href: addressOf.choice(addressOf.cases, choiceSlug(choice)),
  };
  return { rows: rows.slice(0, MOST), more };
}
