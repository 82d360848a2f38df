import type { DataOf } from '#collections/index.ts';
import type { LawIndex, LawRecord } from '#legal/resolution.ts';
import type { Statute } from '#legal/statute.ts';
import type { Corpus, StatuteFile } from './corpus.ts';

/** Every law that citations may name: those carried, with their texts, and those only named. */
export function lawIndexOf({ entries, statutes }: Pick<Corpus, 'entries' | 'statutes'>): LawIndex {
  const texts = textsByLaw(statutes);
  return {
    laws: entries('laws').map(({ slug, data }) => lawRecord(slug, data, texts.get(slug))),
    external: entries('external').flatMap(({ data }) => data.laws),
  };
}

function textsByLaw(statutes: readonly StatuteFile[]): Map<string, Map<string, Statute>> {
  const texts = new Map<string, Map<string, Statute>>();
  for (const { law, path, statute } of statutes) {
    const files = texts.get(law) ?? new Map<string, Statute>();
    texts.set(law, files.set(path.split('/').at(-1) ?? path, statute));
  }
  return texts;
}

function lawRecord(slug: string, data: DataOf<'laws'>, texts: ReadonlyMap<string, Statute> | undefined): LawRecord {
  const statutes = new Map<string, Statute>();
  for (const { effective, text } of data.versions) {
    const statute = text === undefined ? undefined : texts?.get(text);
    if (statute !== undefined) statutes.set(effective, statute);
  }
  return { ...data, slug, statutes };
}
