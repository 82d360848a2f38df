import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '#corpus/build-day.ts';
import type { LoadedCorpus } from '#corpus/load-corpus.ts';
import { searchUnits } from '#corpus/search-units.ts';
import { searchWords } from '#corpus/search-words.ts';
import { writeSearchIndex } from './search-index.ts';

/** Writes the search index of everything in the content into the built site. */
export function siteSearch(content: () => LoadedCorpus): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { corpus } = content();
        const today = buildDay();
        const found = { units: searchUnits(corpus, today), words: searchWords(corpus, today) };
        await writeSearchIndex(found, fileURLToPath(dir));
      },
    },
  };
}
