import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus, type SourceFile } from '#corpus/read-corpus.ts';

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The smallest content that has one entry of every collection and no problem. */
export const validCorpus = readCorpus(`${root}corpus`);

export const problemFolder = `${root}problems/`;
export const problemFixtures = readdirSync(problemFolder);

/** The valid corpus with a fixture's files laid over it; a file that ends in `.delete` takes its namesake away. */
export function overlaidCorpus(fixture: string): SourceFile[] {
  return overlay(readCorpus(problemFolder + fixture).filter(({ path }) => path !== 'expected.txt'));
}

/** The valid corpus with other files laid over it. */
export function overlay(changes: readonly SourceFile[]): SourceFile[] {
  const removed = new Set(changes.map(({ path }) => path.replace(/\.delete$/, '')));
  return [
    ...validCorpus.filter(({ path }) => !removed.has(path)),
    ...changes.filter(({ path }) => !path.endsWith('.delete')),
  ];
}

/** A file of the valid corpus with some words exchanged; every one of them must be there. */
export function mended(path: string, exchange: Readonly<Record<string, string>>): SourceFile {
  const file = validCorpus.find((source) => source.path === path);
  if (file === undefined) throw new Error(`${path} 不在最小内容里`);
  let { text } = file;
  for (const [from, to] of Object.entries(exchange)) {
    if (!text.includes(from)) throw new Error(`${path} 里没有“${from}”`);
    text = text.replace(from, to);
  }
  return { path, text };
}
