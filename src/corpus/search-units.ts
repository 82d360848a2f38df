import { collections } from '#collections/index.ts';
import type { SearchUnit } from '#collections/search-unit.ts';
import { resolveTable } from '#duties/task.ts';
import { findCitations } from '#legal/citations.ts';
import { formatArticleId } from '#legal/provision.ts';
import { textVersionOf, versionInForce } from '#legal/versions.ts';
import { sectionsOf } from '#markdown/sections.ts';
import type { Corpus } from './corpus.ts';

/** Everything that a search can find on the day `today` (`YYYY-MM-DD`), from checked content. */
export function searchUnits(corpus: Corpus, today: string): SearchUnit[] {
  return [
    ...lawUnits(corpus, today),
    ...corpus.entries('provisions').flatMap((entry) => collections.provisions.search(documentOf(entry))),
    ...corpus.entries('notices').flatMap((entry) => collections.notices.search(documentOf(entry))),
    ...corpus.entries('cases').flatMap((entry) => collections.cases.search(documentOf(entry))),
    ...corpus.entries('materials').flatMap((entry) => collections.materials.search(documentOf(entry))),
    ...taskUnits(corpus),
    ...corpus.entries('glossary').flatMap((entry) => collections.glossary.search(entry)),
  ];
}

function documentOf<Entry extends { tree?: Parameters<typeof sectionsOf>[0] }>(entry: Entry) {
  return { ...entry, sections: entry.tree === undefined ? [] : sectionsOf(entry.tree) };
}

function lawUnits(corpus: Corpus, today: string): SearchUnit[] {
  return corpus.entries('laws').flatMap((entry) => {
    const inForce = versionInForce(entry.data.versions, today);
    const version = inForce === undefined ? undefined : textVersionOf(entry.data.versions, inForce);
    const record = corpus.index.laws.find(({ slug }) => slug === entry.slug);
    const statute = version === undefined ? undefined : record?.statutes.get(version.effective);
    if (statute === undefined) return [];
    return collections.laws.search({ ...entry, statute, aliases: aliasesOf(corpus, entry.data.short) });
  });
}

/** The popular words of `search.yaml` for the articles of one law, by article id. */
function aliasesOf(corpus: Corpus, names: readonly string[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { words, provision } of corpus.entries('search').flatMap(({ data }) => data.aliases)) {
    const [citation] = findCitations(provision);
    if (citation === undefined || !names.includes(citation.law)) continue;
    const id = formatArticleId(citation.provision);
    aliases.set(id, [...(aliases.get(id) ?? []), ...words]);
  }
  return aliases;
}

function taskUnits(corpus: Corpus): SearchUnit[] {
  const notices = new Map(corpus.entries('notices').map(({ slug, data }) => [slug, data]));
  return corpus.entries('responsibilities').flatMap((entry) => {
    const notice = notices.get(entry.data.notice);
    return collections.responsibilities.search({
      ...entry,
      table: resolveTable(entry.data, corpus.units),
      ...(notice === undefined ? {} : { notice }),
    });
  });
}
