import { check } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';
import { listPages, readPage, SITES } from './sites.ts';

describe.each(SITES)('$name $base', (site) => {
  let server: StaticServer;
  beforeAll(async () => {
    listPages(site);
    server = await serveFolder(site.folder, site.base);
  });
  afterAll(() => server.close());

  test('没有失效的链接和锚点', async () => {
    const { origin } = new URL(server.url);
    const { links } = await check({
      path: server.url,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(origin),
    });
    const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent ?? ''} → ${url}`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(listPages(site).length);
  });

  test('从首页出发能到达每一个页面', async () => {
    const reached = new Set<string>(['index.html']);
    const queue = ['index.html'];
    for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
      for (const target of localPages(readPage(site, page), page, site.base)) {
        if (!reached.has(target)) {
          reached.add(target);
          queue.push(target);
        }
      }
    }
    expect(listPages(site).filter((page) => page !== '404.html' && !reached.has(page))).toEqual([]);
  });
});

/** Files of the pages that a page links to. */
function localPages(html: string, page: string, base: string): string[] {
  const from = new URL(page, `http://site${base}`);
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/gu)]
    .map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), from))
    .filter(({ host, pathname }) => host === 'site' && pathname.startsWith(base) && pathname.endsWith('/'))
    .map(({ pathname }) => `${decodeURIComponent(pathname.slice(base.length))}index.html`);
}
