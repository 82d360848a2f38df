import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '#corpus/build-day.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { publishedFiles } from '#corpus/publication.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { searchUnits } from '#corpus/search-units.ts';
import { searchWords } from '#corpus/search-words.ts';
import { writeSearchIndex } from './search-index.ts';

/** Writes the search index of everything in `folder` into the built site. */
export function siteSearch(folder: string): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const today = buildDay();
        const { corpus } = loadCorpus(publishedFiles(readCorpus(folder), today));
        const content = { units: searchUnits(corpus, today), words: searchWords(corpus, today) };
        await writeSearchIndex(content, fileURLToPath(dir));
      },
    },
  };
}
