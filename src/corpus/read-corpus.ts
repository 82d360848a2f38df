import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Place, placeAt } from './place.ts';

/** One file of the content folder. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  path: string;
  /** Empty for a file whose ending is not one of ours. */
  text: string;
  /** Where the first byte stands that is not UTF-8. */
  badByte?: Place;
}

const TEXT_ENDING = /\.(mdx|md|yaml|yml)$/;

/** Reads every file below a folder that is wanted, hidden ones left out, in the order of their paths. */
export function readCorpus(folder: string, isWanted: (path: string) => boolean = () => true): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => path.split('/').every((part) => !part.startsWith('.')))
    .filter(({ path }) => isWanted(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => readSource(file, path));
}

function readSource(file: string, path: string): SourceFile {
  if (!TEXT_ENDING.test(path)) return { path, text: '' };
  const bytes = readFileSync(file);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { path, text, badByte: placeAt(text, Math.max(0, text.indexOf('\uFFFD'))) };
  }
}
