import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { assertNodeVersion } from './src/integrations/node-version.mjs';

assertNodeVersion();
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { corpusCheck } = await import('./src/integrations/corpus-check.ts');
const { buildDay } = await import('./src/corpus/build-day.ts');
const { hasPage } = await import('./src/corpus/document-fields.ts');
const { publicationOf } = await import('./src/corpus/publication.ts');
const { readCorpus } = await import('./src/corpus/read-corpus.ts');
const { citationTarget } = await import('./src/corpus/citation-target.ts');
const { keepCorpus } = await import('./src/corpus/load-corpus.ts');
const { relativeUrls } = await import('./src/integrations/relative-urls.ts');
const { siteSearch } = await import('./src/integrations/site-search.ts');
const { default: remarkAnchors } = await import('./src/markdown/anchors.ts');
const { default: remarkBlanks } = await import('./src/markdown/blanks.ts');
const { default: remarkCitations } = await import('./src/markdown/citations.ts');
const { default: remarkLetter } = await import('./src/markdown/letter.ts');
const { default: remarkTables } = await import('./src/markdown/tables.ts');
const { default: remarkTerms } = await import('./src/markdown/terms.ts');

const base = process.env.BASE ?? '/';
const folder = process.env.CONTENT ?? 'content';
const content = keepCorpus(folder);
const target = citationTarget(folder, content, base);

// Pages that only lead on or say that something was withdrawn are not for search engines.
const { former } = publicationOf(readCorpus(folder, hasPage), buildDay());
const unlisted = ['search', ...former.map(({ from }) => from)].map((address) => `/${address}/`);

// Astro marks MDX modules with a directive of its own, on which the bundler comments once for each document.
function withoutHeadInject(level, log, handle) {
  const isMark = log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message?.includes('astro:head-inject');
  if (!isMark) handle(level, log);
}

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // While somebody writes: schemas of the front matter for editors, into .astro/.
  experimental: { contentIntellisense: process.argv.includes('dev') },
  integrations: [
    corpusCheck(folder, content),
    mdx(),
    // Pages that are steps of something, and say so themselves, are no entries.
    sitemap({
      filter: (page) => !unlisted.some((address) => page.endsWith(address)) && !/\/self-check\/./u.test(page),
    }),
    siteSearch(folder, content),
    relativeUrls(),
  ],
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        remarkAnchors,
        remarkLetter,
        remarkTables,
        [remarkCitations, { target }],
        [remarkTerms, { target }],
        remarkBlanks,
      ],
    }),
    syntaxHighlight: false,
  },
  vite: {
    worker: { format: 'es' },
    // Range media queries (width >= 48em), which Tailwind's optimizer writes, are lost on the browsers inside older chat apps.
    plugins: [tailwindcss({ optimize: false })],
    build: {
      cssTarget: ['chrome87', 'safari14', 'firefox78'],
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { onLog: withoutHeadInject },
    },
  },
});
