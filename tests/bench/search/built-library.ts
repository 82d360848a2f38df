import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Library, openLibrary } from '../../../src/search/library.ts';

/** The search of a built site as the browser has it, read from its folder: Node fetches no files by itself. */
export async function openBuiltLibrary(site: string): Promise<Library> {
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    return address.protocol === 'file:' ? new Response(await readFile(address)) : outside(input, init);
  };
  return openLibrary(pathToFileURL(join(site, 'search/')).href);
}
