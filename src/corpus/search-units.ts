import type { Descriptor } from '#collections/descriptor.ts';
import { type CollectionName, collections } from '#collections/index.ts';
import type { SearchUnit } from '#collections/search-unit.ts';
import { resolveTable } from '#duties/task.ts';
import { statuteOn } from '#legal/history.ts';
import { statusOn } from '#legal/versions.ts';
import { lawStatuses } from '#legal/vocabulary.ts';
import { sectionsOf } from '#markdown/sections.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { withAnswers } from './search-answers.ts';
import { articleAliases, lawAliases } from './search-words.ts';

/**
 * Everything that a search can find on the day `today` (`YYYY-MM-DD`), from checked content: what each descriptor's
 * `search` makes of its entries. A document comes with its sections; what needs more of the corpus is named here.
 */
export function searchUnits(corpus: Corpus, today: string): SearchUnit[] {
  const prepared: Partial<Record<CollectionName, () => readonly unknown[]>> = {
    laws: () => lawEntries(corpus, today),
    responsibilities: () => taskEntries(corpus),
  };
  const units = (Object.keys(collections) as CollectionName[]).flatMap((name) => {
    const { search }: Descriptor = collections[name];
    if (search === undefined) return [];
    const entries = prepared[name]?.() ?? corpus.entries(name).map(withSections);
    // Each descriptor's own entry type, as prepared above.
    return entries.flatMap((entry) => search(entry as never));
  });
  return withAnswers(units, corpus, today);
}

function withSections(entry: CorpusEntry<unknown>) {
  return { ...entry, sections: entry.tree === undefined ? [] : sectionsOf(entry.tree) };
}

function lawEntries(corpus: Corpus, today: string) {
  const records = new Map(corpus.index.laws.map((record) => [record.slug, record]));
  const aliases = articleAliases(corpus, today);
  const names = lawAliases(corpus);
  return corpus.entries('laws').flatMap((entry) => {
    const record = records.get(entry.slug);
    const statute = record && statuteOn(record, today);
    if (record === undefined || statute === undefined) return [];
    const status = lawStatuses[statusOn(record.versions, record.repealed, today)];
    return [{ ...entry, statute, status, aliases: aliases.get(entry.slug), names: names.get(entry.slug) }];
  });
}

function taskEntries(corpus: Corpus) {
  const notices = new Map(corpus.entries('notices').map(({ slug, data }) => [slug, data]));
  return corpus.entries('responsibilities').map((entry) => {
    const notice = notices.get(entry.data.notice);
    return {
      ...entry,
      table: resolveTable(entry.data, corpus.units),
      ...(notice === undefined ? {} : { notice }),
    };
  });
}
