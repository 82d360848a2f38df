import type { Root } from 'mdast';
import type { CollectionName, DataOf } from '#collections/index.ts';
import type { Unit } from '#duties/unit.ts';
import type { LawIndex } from '#legal/resolution.ts';
import type { Statute, StatuteWarning } from '#legal/statute.ts';
import type { YamlSource } from './yaml-source.ts';

/** A file that belongs to a collection, whether or not its data passed. */
export interface CorpusFile {
  /** Path below the content folder. */
  path: string;
  text: string;
  name: CollectionName;
  slug: string;
  /** Missing where the YAML cannot be read. */
  source?: YamlSource;
  /** True where the data passed its schema. */
  isValid: boolean;
  /** The body of a document; missing where it cannot be parsed. */
  tree?: Root;
}

/** A file whose data passed its schema. */
export interface CorpusEntry<Data> extends CorpusFile {
  source: YamlSource;
  data: Data;
}

/** The text of one version of a law. */
export interface StatuteFile {
  path: string;
  text: string;
  law: string;
  /** The day in the file's name. */
  effective: string;
  statute: Statute;
  warnings: readonly StatuteWarning[];
}

/** All of the content, each file parsed once. */
export interface Corpus {
  files: readonly CorpusFile[];
  statutes: readonly StatuteFile[];
  index: LawIndex;
  /** Units of all regions whose files passed. */
  units: readonly Unit[];
  /** The entries of a collection that passed, in the order of their paths. */
  entries<Name extends CollectionName>(name: Name): readonly CorpusEntry<DataOf<Name>>[];
}

/** Whether every file of these collections passed, so that what is not found in them is really not there. */
export function isComplete({ files }: Corpus, ...names: readonly CollectionName[]): boolean {
  return files.every(({ name, isValid }) => isValid || !names.includes(name));
}
