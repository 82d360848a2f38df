import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '#corpus/build-day.ts';
import { type LoadedCorpus, loadCorpus } from '#corpus/load-corpus.ts';
import { publishedFiles } from '#corpus/publication.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { searchUnits } from '#corpus/search-units.ts';
import { searchWords } from '#corpus/search-words.ts';
import { writeSearchIndex } from './search-index.ts';

/** Writes the search index of what is published of `folder` into the built site; `content` is the folder as it was loaded. */
export function siteSearch(folder: string, content: () => LoadedCorpus): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const today = buildDay();
        const files = readCorpus(folder);
        const published = publishedFiles(files, today);
        const { corpus } = published.length === files.length ? content() : loadCorpus(published);
        const found = { units: searchUnits(corpus, today), words: searchWords(corpus, today) };
        await writeSearchIndex(found, fileURLToPath(dir));
      },
    },
  };
}
