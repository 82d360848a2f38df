import { type Engine, type EngineResult, keepResults } from './engine.ts';
import { type FacetIndex, readFacets } from './facet.ts';
import { indexFolder, type Lexicon, openLexicon, type WordList } from './lexicon.ts';
import { type Reader, readerOf, type Tables } from './reading.ts';
import { parseFacts, type RecordFacts } from './record.ts';
import type { TextFile, UnitText } from './unit.ts';

/** The index of the site as the browser reads it: Pagefind, the words and the kind of every record, the texts. */
export interface Library {
  engine: Engine;
  lexicon: Lexicon;
  /** Reads characters aloud; fetched when it is first asked for. */
  reader(): Promise<Reader>;
  /** What results can be narrowed by. */
  facets: FacetIndex;
  /** Kind by the id of the result. */
  kinds: ReadonlyMap<string, string>;
  /** What the record of a result says; undefined for a record of another make. */
  recordOf(result: EngineResult): Promise<{ key: string; facts: RecordFacts } | undefined>;
  /** The text of a unit by the key of its record; undefined where it cannot be fetched. */
  textOf(key: string): Promise<UnitText | undefined>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Engine & { mergeIndex(folder: string): Promise<void> };
}

const opened = new Map<string, Promise<Library>>();

/** Opens the index in `base`, the address of the folder `search/`; once per visit, and again after a failure. */
export function openLibrary(base: string): Promise<Library> {
  const before = opened.get(base);
  if (before !== undefined) return before;
  const library = readLibrary(base);
  opened.set(base, library);
  library.catch(() => opened.delete(base));
  return library;
}

async function readLibrary(base: string): Promise<Library> {
  const address = new URL('pagefind/pagefind.js', base).href;
  const [pagefind, words]: [PagefindModule, WordList] = await Promise.all([
    import(/* @vite-ignore */ address),
    fetchJson<WordList>(new URL('words.json', base)),
  ]);
  const instance = pagefind.createInstance({ noWorker: true });
  for (let number = 2; number <= words.indexes; number += 1) {
    await instance.mergeIndex(new URL(`${indexFolder(number)}/`, base).href);
  }
  const engine = keepResults(instance);
  const facets = await readFacets(engine);
  const files = new Map<string, Promise<TextFile>>();
  let reader: Promise<Reader> | undefined;
  return {
    engine,
    facets,
    kinds: new Map([...(facets.get('kind') ?? [])].map(([id, [kind = '']]) => [id, kind])),
    lexicon: openLexicon(words),
    reader: () => {
      reader ??= fetchJson<Tables>(new URL('tables.json', base)).then(readerOf);
      return reader;
    },
    recordOf: async (result) => {
      const { raw_url: key, meta } = await result.data();
      const facts = parseFacts(meta);
      return facts === undefined ? undefined : { key, facts };
    },
    textOf: async (key) => {
      const [name = ''] = key.split('#', 1);
      const file = files.get(name) ?? fetchJson<TextFile>(new URL(`text/${name}.json`, base));
      files.set(name, file);
      return file.then(({ units }) => units[key.slice(name.length + 1)]).catch(() => undefined);
    },
  };
}

async function fetchJson<Content>(address: URL): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  return response.json();
}
