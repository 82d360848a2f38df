import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { contentDocuments } from './content-documents.ts';
import { type BuiltSite, listFiles, ORIGIN, readPage, SITES } from './sites.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

function readFeed(site: BuiltSite, file: string): Element {
  const root = readXml(site, file).documentElement;
  if (root === null) throw new Error(`${file} 是空的`);
  return root;
}

/** The words that a reader shows: a text construct of type html is markup that has to be read once more. */
function wordsOf(entry: Element, name: string): string {
  const words = textOf(entry, name);
  if (childrenOf(entry, name)[0]?.getAttribute('type') !== 'html') return words;
  expect(words.replaceAll(/&(?:amp|lt|gt|quot|#\d+);/gu, ''), '按 HTML 读的文字里不能有裸的 & 和 <').not.toMatch(
    /[&<]/u,
  );
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The address that a reader opens for an entry. */
function linkOf(parent: Element, rel: string): string {
  const link = childrenOf(parent, 'link').find((each) => (each.getAttribute('rel') ?? 'alternate') === rel);
  return link?.getAttribute('href') ?? '';
}

describe.each(SITES)('$name $base', (site) => {
  const home = `${ORIGIN}${site.base}`;
  const fileOf = (address: string): string => decodeURIComponent(new URL(address).pathname.slice(site.base.length));
  const feeds = listFiles(site).filter((file) => /(?:^|\/)feed\.xml$/u.test(file));

  test('有全站的订阅', () => {
    expect(feeds).toContain('feed.xml');
  });

  describe.each(feeds)('%s', (file) => {
    const feed = readFeed(site, file);
    const entries = childrenOf(feed, 'entry');

    test('是 Atom（RFC 4287）：标识、标题、更新时间、作者、自己的地址各一个', () => {
      expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
      expect(textOf(feed, 'title')).not.toBe('');
      expect(textOf(feed, 'id')).toMatch(/^https?:\/\//u);
      expect(textOf(feed, 'updated')).toMatch(DATE_TIME);
      const [author] = childrenOf(feed, 'author');
      expect(author === undefined ? '' : textOf(author, 'name')).not.toBe('');
      expect(linkOf(feed, 'self')).toBe(`${home}${file}`);
      expect(linkOf(feed, 'alternate').startsWith(home)).toBe(true);
    });

    test('每一条都有不重复的标识、标题、摘要和更新时间', () => {
      expect(entries.length).toBeGreaterThan(0);
      const ids = entries.map((entry) => textOf(entry, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of entries) {
        expect(textOf(entry, 'id')).toMatch(/^(?:https?:\/\/|tag:|urn:)/u);
        expect(wordsOf(entry, 'title')).not.toBe('');
        expect(wordsOf(entry, 'summary')).not.toBe('');
        expect(textOf(entry, 'updated')).toMatch(DATE_TIME);
      }
    });

    test('新的在前，订阅自己的更新时间不早于任何一条', () => {
      const days = entries.map((entry) => Date.parse(textOf(entry, 'updated')));
      expect(days).toEqual([...days].sort((a, b) => b - a));
      expect(Date.parse(textOf(feed, 'updated'))).toBeGreaterThanOrEqual(days[0] ?? Infinity);
    });

    test('地址都是完整的，都在本站，打得开', () => {
      const addresses = [...feed.getElementsByTagName('*')].flatMap((element) =>
        ['href', 'src', 'url', 'uri'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
      const pages = entries.map((entry) => `${fileOf(linkOf(entry, 'alternate'))}index.html`);
      expect(pages.filter((page) => !existsSync(join(site.folder, page)))).toEqual([]);
    });
  });

  test('通知、释法、案例、资料每一篇都在订阅里，标题、摘要和日子都照原文件', () => {
    const found = childrenOf(readFeed(site, 'feed.xml'), 'entry').map((entry) => ({
      address: fileOf(linkOf(entry, 'alternate')),
      title: wordsOf(entry, 'title'),
      summary: wordsOf(entry, 'summary'),
      updated: Date.parse(textOf(entry, 'updated')),
    }));
    const expected = contentDocuments().map(({ address, data: { title, summary, addedOn } }) => ({
      address,
      title,
      summary,
      updated: Date.parse(`${addedOn}T00:00:00+08:00`),
    }));
    const byAddress = (a: { address: string }, b: { address: string }): number => a.address.localeCompare(b.address);
    expect(found.sort(byAddress)).toEqual(expected.sort(byAddress));
  });

  test('把首页地址交给阅读器，阅读器找得到订阅', () => {
    const links = readPage(site, 'index.html').match(/<link\s[^>]*>/gu) ?? [];
    const [found] = links.filter((link) => link.includes('rel="alternate"') && link.includes('application/atom+xml'));
    const href = /href="([^"]*)"/u.exec(found ?? '')?.[1];
    expect(href === undefined ? undefined : new URL(href, home).href).toBe(`${home}feed.xml`);
  });
});
