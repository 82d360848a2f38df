import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { encodeUnit, formatFacts, type IndexRecord, textOf } from '#search/record.ts';
import { indexFolder, type WordList } from '#search/lexicon.ts';
import { readerOf, type Tables } from '#search/reading.ts';
import { listSuggestions, type SuggestionFile } from '#search/suggestion.ts';
import { type IndexUnit, type TextFile, textFileOf } from '#search/unit.ts';
import { rewriteFragment } from './pagefind-fragment.ts';
import { makeTables } from './search-tables.ts';

const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_(?:meta|index|filter|fragment))$/;
/** Records of one index. Pagefind holds all of an index in memory while it is made; a larger library is several, searched as one. */
const UNITS_PER_INDEX = 10_000;
const UNITS_PER_FRAGMENT = 16;
/** Occurrences of tokens per index file. A query touches about as many files as it has tokens, so they are kept small (20000 by default). */
const INDEX_CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '4000' };

/** Everything the index is made of, in an order that depends on the units alone. */
export interface PreparedIndex {
  records: IndexRecord[];
  /** What each record says of its unit, by the record's key. */
  facts: Map<string, Record<string, string>>;
  suggestions: SuggestionFile;
  /** Files below `search/text/`, without ending. */
  texts: Map<string, TextFile>;
  tables: Tables;
}

/**
 * Encodes units for the index and groups their texts by document.
 * @throws when two units have the same id.
 */
export function prepareIndex(units: readonly IndexUnit[]): PreparedIndex {
  const sorted = [...units].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const tables = makeTables(sorted.flatMap(({ title, aliases, text }) => [title, ...aliases, text]));
  const { fold } = readerOf(tables);
  const prepared: PreparedIndex = {
    records: [],
    facts: new Map(),
    texts: new Map(),
    suggestions: listSuggestions(sorted),
    tables,
  };
  for (const unit of sorted) {
    const record = encodeUnit(unit, fold);
    if (prepared.facts.has(record.key)) throw new Error(`搜索单元重复：${unit.id}`);
    prepared.records.push(record);
    prepared.facts.set(record.key, formatFacts(unit));
    const file = textFileOf(unit);
    const texts = prepared.texts.get(file) ?? { units: {} };
    texts.units[unit.id] = textOf(unit);
    prepared.texts.set(file, texts);
  }
  return prepared;
}

/** What a search knows: things to find, and words that lead to them. */
export interface SearchContent {
  units: readonly IndexUnit[];
  words: Omit<WordList, 'indexes'>;
}

/**
 * Writes the search index of the site into `<outDir>/search/`: Pagefind's files to `pagefind/`, those of a large
 * library's further indexes to `pagefind-2/` and so on, the texts of excerpts to `text/<kind>/<name>.json`, the words to
 * `words.json`, the names that the box suggests to `suggest.json`, how characters read to `tables.json`. The same
 * content gives the same bytes.
 * @throws when Pagefind refuses a record.
 */
export async function writeSearchIndex(
  { units, words }: SearchContent,
  outDir: string,
  unitsPerIndex = UNITS_PER_INDEX,
): Promise<void> {
  const { records, facts, texts, suggestions, tables } = prepareIndex(units);
  const folder = path.join(outDir, 'search');
  const text = path.join(folder, 'text');
  const indexes = Math.max(1, Math.ceil(records.length / unitsPerIndex));
  const old = ['text', ...Array.from({ length: indexes }, (_, index) => indexFolder(index + 1))];
  for (const name of old) await rm(path.join(folder, name), { recursive: true, force: true });
  for (let number = 1; number <= indexes; number += 1) {
    const some = records.slice((number - 1) * unitsPerIndex, number * unitsPerIndex);
    await writeIndex(some, facts, path.join(folder, indexFolder(number)));
  }
  await writeInto(folder, 'suggest.json', JSON.stringify(suggestions));
  for (const [name, content] of texts) await writeInto(text, `${name}.json`, JSON.stringify(content));
  await writeInto(folder, 'words.json', JSON.stringify({ ...words, indexes }));
  await writeInto(folder, 'tables.json', JSON.stringify(tables));
}

async function writeIndex(
  records: readonly IndexRecord[],
  facts: PreparedIndex['facts'],
  folder: string,
): Promise<void> {
  for (const file of await indexFiles(records)) {
    if (!NEEDED.test(file.path)) continue;
    const content = file.path.endsWith('.pf_fragment') ? rewriteFragment(file.content, facts) : file.content;
    await writeInto(folder, file.path, content);
  }
}

async function indexFiles(records: readonly IndexRecord[]): Promise<IndexFile[]> {
  const before = process.env[INDEX_CHUNK.name];
  process.env[INDEX_CHUNK.name] = INDEX_CHUNK.size;
  try {
    const { index, errors } = await createIndex({
      maxFragments: Math.max(1, Math.ceil(records.length / UNITS_PER_FRAGMENT)),
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const record of records) await addRecord(index, record);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return written.files;
  } finally {
    await close();
    if (before === undefined) delete process.env[INDEX_CHUNK.name];
    else process.env[INDEX_CHUNK.name] = before;
  }
}

async function addRecord(index: PagefindIndex, { key, content, filters }: IndexRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: key, content, language: 'zh', filters });
  if (errors.length > 0) throw new Error(`${key}：${errors.join('\n')}`);
}

async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
