import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { todayInShanghai } from '#legal/dates.ts';
import { writeSearchIndex } from './search-index.ts';
import { searchUnits } from './search-units.ts';

/** Writes the search index of everything in `folder` into the built site. */
export function siteSearch(folder: string): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { corpus } = loadCorpus(readCorpus(folder));
        await writeSearchIndex(searchUnits(corpus, todayInShanghai(new Date())), fileURLToPath(dir));
      },
    },
  };
}
