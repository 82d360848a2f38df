import { describe, expect, test } from 'vitest';
import { type BuiltSite, listPages, ORIGIN, SITES } from './sites.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Not among the entries: pages that answer a search, or are one step of a self-check. */
const NOT_LISTED = /^(?:404\.html|search\/index\.html|self-check\/.+\/index\.html)$/u;

/** The addresses that a file of a sitemap names. */
function locations(site: BuiltSite, file: string, root: string, item: string): string[] {
  const element = readXml(site, file).documentElement;
  if (element === null) throw new Error(`${file} 是空的`);
  expect([element.namespaceURI, element.localName], file).toEqual([SITEMAP, root]);
  return childrenOf(element, item).map((each) => textOf(each, 'loc'));
}

describe.each(SITES)('$name $base', (site) => {
  const home = `${ORIGIN}${site.base}`;
  const pathOf = (address: string): string => {
    expect(address.startsWith(home), address).toBe(true);
    return decodeURIComponent(address.slice(home.length));
  };

  test('网站地图列出每一个页面，404、搜索页和自查的中间各页除外', () => {
    const files = locations(site, 'sitemap-index.xml', 'sitemapindex', 'sitemap').map(pathOf);
    const addresses = files.flatMap((file) => locations(site, file, 'urlset', 'url'));
    for (const address of addresses) expect(address, '地址要按 RFC 3986 转义').toBe(new URL(address).href);
    const pages = addresses.map((address) => `${pathOf(address)}index.html`);
    expect(pages.sort()).toEqual(listPages(site).filter((page) => !NOT_LISTED.test(page)));
  });
});
