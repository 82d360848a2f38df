import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerQuery } from '../../../src/search/answer.ts';
import { type Library, openLibrary } from '../../../src/search/library.ts';

/** How many results are judged. */
export const SHOWN = 10;

/** The search of a built site as the browser has it, read from its folder: Node fetches no files by itself. */
export async function openBuiltLibrary(site: string): Promise<Library> {
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    return address.protocol === 'file:' ? new Response(await readFile(address)) : outside(input, init);
  };
  return openLibrary(pathToFileURL(join(site, 'search/')).href);
}

/** Paths of the first results of a query, below the site's base, without fragment, as the search page lists them. */
export async function answerPaths(query: string, library: Library): Promise<string[]> {
  const hits = (await answerQuery(query, library))?.hits.slice(0, SHOWN) ?? [];
  const records = await Promise.all(hits.map(({ record, result }) => record ?? library.recordOf(result)));
  return records.flatMap((record) => (record === undefined ? [] : [record.facts.url.replace(/#.*$/, '')]));
}
