import { collections } from '#collections/index.ts';
import type { SearchUnit } from '#collections/search-unit.ts';
import { resolveTable } from '#duties/task.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { statuteOn } from '#legal/history.ts';
import { resolveCitation } from '#legal/resolution.ts';
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
    const record = corpus.index.laws.find(({ slug }) => slug === entry.slug);
    const statute = record && statuteOn(record, today);
    if (statute === undefined) return [];
    return collections.laws.search({ ...entry, statute, aliases: aliasesOf(corpus, entry.slug, today) });
  });
}

/** The popular words of `search.yaml` for the articles of one law, by article id. */
function aliasesOf(corpus: Corpus, law: string, today: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { words, provision } of corpus.entries('search').flatMap(({ data }) => data.aliases)) {
    const citation = parseCitation(provision);
    const found = citation && resolveCitation(citation, corpus.index, { on: today });
    if (found?.kind !== 'article' || found.law.slug !== law) continue;
    const { articleId } = found;
    aliases.set(articleId, [...(aliases.get(articleId) ?? []), ...words]);
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
