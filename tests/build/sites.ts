import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built site the tests read. */
export interface BuiltSite {
  name: string;
  folder: string;
  base: string;
  /** Day of the build; undefined = the real one. */
  today?: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where both sites stand on the web as long as the build is not told another address (`SITE`). */
export const ORIGIN = 'http://localhost:4321';

/** The site as published. */
export const ROOT_SITE: BuiltSite = { name: '根路径', folder: join(root, 'dist'), base: '/' };

/** The same texts under a path of another portal, built on a day when the Hangzhou campaign was still running. */
export const SUB_PATH_SITE: BuiltSite = {
  name: '子路径',
  folder: join(root, 'node_modules/.cache/tests/sub-path'),
  base: '/zt/aqpf/',
  today: '2021-09-15',
};

export const SITES: readonly BuiltSite[] = [ROOT_SITE, SUB_PATH_SITE];

/** Files of a site, relative to its folder. */
export function listFiles(site: BuiltSite): string[] {
  assertBuilt(site);
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site.folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** HTML files of a site, relative to its folder. */
export function listPages(site: BuiltSite): string[] {
  return listFiles(site).filter((file) => file.endsWith('.html'));
}

export function readPage(site: BuiltSite, page: string): string {
  return readFileSync(join(site.folder, page), 'utf8');
}

/** @throws in Chinese when the site was not built: a test of the site is never skipped. */
export function assertBuilt(site: BuiltSite): void {
  if (!existsSync(join(site.folder, 'index.html'))) {
    throw new Error(
      `还没有生成供测试的网站（${site.folder}）。请先执行 node tests/build/build-sites.ts，或直接 npm test。`,
    );
  }
}

/** The JSON-LD blocks of a page, parsed. */
export function readJsonLd(html: string): unknown[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu);
  return [...blocks].map((block): unknown => JSON.parse(block[1] ?? ''));
}
