import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const here = fileURLToPath(new URL('.', import.meta.url));
const pages = fileURLToPath(new URL('../../../src/pages', import.meta.url));

/** Page files of the product that have a row of their own, with the addresses they serve. */
const ROUTES: Readonly<Record<string, string>> = {
  '/laws/[law]': 'laws/[law]/index.astro',
  '/laws/[law]/[article]': 'laws/[law]/[article].astro',
  '/laws/[law].json': 'laws/[law].json.ts',
  '/laws/[law]/[article].json': 'laws/[law]/[article].json.ts',
  '/responsibilities/[slug]': 'responsibilities/[slug].astro',
  '/responsibilities/[slug]/by/[choice]': 'responsibilities/[slug]/by/[choice].astro',
  '/units/[unit]': 'units/[unit].astro',
  '/units/[unit]/[page]': 'units/[unit]/[page].astro',
  '/notices/[slug]': 'notices/[slug].astro',
};
/** What every build does to its pages; the check and the search index are measured apart. */
const KEPT = ['@astrojs/mdx', '@astrojs/sitemap', 'relative-urls'];

/**
 * Builds some pages of the product and no others, with the product's own settings, from the texts in CONTENT. Whatever
 * Astro keeps and writes stays in the working folder, which is its root: it gives the paths of content files from there.
 */
async function buildRoutes(routes: readonly string[], out: string): Promise<void> {
  const root = process.cwd();
  const [{ build }, { default: product }] = await Promise.all([import('astro'), import('../../../astro.config.mjs')]);
  const kept = (product.integrations ?? []).flat().filter((one) => one && KEPT.includes(one.name));
  await build({
    ...product,
    configFile: false,
    root,
    srcDir: here,
    publicDir: join(root, 'public'),
    outDir: out,
    cacheDir: join(root, 'cache'),
    vite: { ...product.vite, cacheDir: join(root, 'cache/vite') },
    logLevel: 'warn',
    integrations: [...kept, chosenRoutes(routes)],
  });
}

function chosenRoutes(patterns: readonly string[]): AstroIntegration {
  return {
    name: 'chosen-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const pattern of patterns) {
          const file = ROUTES[pattern];
          if (file === undefined) throw new Error(`没有这一类页面：${pattern}`);
          injectRoute({ pattern, entrypoint: join(pages, file) });
        }
      },
    },
  };
}

const [out = 'out', ...routes] = process.argv.slice(2);
await buildRoutes(routes, out);
