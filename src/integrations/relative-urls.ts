import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const URL_ATTRIBUTE = /(?<=\s(?:href|src|action|data-search-base)=")\/(?!\/)[^"]*(?=")/g;

/** So many pages are in memory at one time. */
const PAGES_AT_ONCE = 32;

/**
 * Makes every address in a built page relative to that page, so that the same files work under any path
 * of any static host. `404.html` keeps its base path: a server shows it at addresses of any depth.
 */
export function relativeUrls(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
        for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
          const some = pages.slice(at, at + PAGES_AT_ONCE);
          await Promise.all(some.map((page) => rewritePage(path.join(root, page), page, base)));
        }
      },
    },
  };
}

async function rewritePage(file: string, page: string, base: string): Promise<void> {
  const from = path.posix.dirname(page.split(path.sep).join('/'));
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace(URL_ATTRIBUTE, (url) => relativeUrl(url, from, base)),
  );
}

/** `/base/laws/x/#p1` seen from the folder `notices/y` of the site becomes `../../laws/x/#p1`. */
export function relativeUrl(url: string, from: string, base: string): string {
  if (!url.startsWith(base)) return url;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url.slice(base.length)) ?? [];
  const relative = path.posix.relative(from, target === '' ? '.' : target) || '.';
  const folder = target === '' || target.endsWith('/');
  return `${relative}${folder && !relative.endsWith('/') ? '/' : ''}${rest}`;
}
