import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { atomFeed, type FeedEntry } from '#exports/atom-feed.ts';

const SUBJECT = {
  title: '安全生产普法门户',
  description: '法条、释法、通知、案例和资料。',
  href: 'https://example.gov.cn/zt/',
  self: 'https://example.gov.cn/zt/feed.xml',
  author: '某局 & 某办',
};

function entry(slug: string, updated: string, more: Partial<FeedEntry> = {}): FeedEntry {
  return { title: slug, summary: `${slug}的摘要`, href: `${SUBJECT.href}notices/${slug}/`, updated, ...more };
}

const parse = (xml: string) =>
  new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'text/xml').documentElement;

/** Texts of every element of that name, in document order. */
function texts(xml: string, name: string): string[] {
  return [...(parse(xml)?.getElementsByTagName(name) ?? [])].map((element) => element.textContent ?? '');
}

/** What a reader shows of a text construct: html is markup and is read once more. */
function shown(xml: string, name: string): string[] {
  return [...(parse(xml)?.getElementsByTagName(name) ?? [])].map((element) => {
    const text = element.textContent ?? '';
    return element.getAttribute('type') === 'html' ? readMarkup(text) : text;
  });
}

function readMarkup(text: string): string {
  const plain = text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return plain.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('Atom 订阅', () => {
  test('自己的标识、标题、地址和作者', () => {
    const root = parse(atomFeed(SUBJECT, [entry('a', '2026-11-22')]));
    expect([root?.namespaceURI, root?.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    const xml = atomFeed(SUBJECT, []);
    expect(texts(xml, 'id')).toEqual([SUBJECT.href]);
    expect(shown(xml, 'title')).toEqual([SUBJECT.title]);
    expect(texts(xml, 'name')).toEqual([SUBJECT.author]);
    const links = [...(parse(xml)?.getElementsByTagName('link') ?? [])];
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['alternate', SUBJECT.href],
      ['self', SUBJECT.self],
    ]);
  });

  test('新的在前，同一天的照原来的次序，不改动传入的数组', () => {
    const entries = [entry('a', '2026-01-01'), entry('b', '2026-11-22'), entry('c', '2026-11-22')];
    const before = structuredClone(entries);
    const ids = texts(atomFeed(SUBJECT, entries), 'id').slice(1);
    expect(ids).toEqual(['b', 'c', 'a'].map((slug) => `${SUBJECT.href}notices/${slug}/`));
    expect(entries).toEqual(before);
  });

  test('日子是北京时间的零点；订阅的更新时间是最新的一条', () => {
    const xml = atomFeed(SUBJECT, [entry('a', '2026-01-01'), entry('b', '2026-11-22')]);
    const [feed, first, second] = texts(xml, 'updated').map((text) => new Date(text).toISOString());
    expect([feed, first, second]).toEqual([
      '2026-11-21T16:00:00.000Z',
      '2026-11-21T16:00:00.000Z',
      '2025-12-31T16:00:00.000Z',
    ]);
  });

  test('没有条目也是完整的订阅', () => {
    const xml = atomFeed(SUBJECT, []);
    expect(texts(xml, 'entry')).toEqual([]);
    expect(texts(xml, 'updated')).toHaveLength(1);
  });

  test('标题和摘要里的 <、&、]]> 原样到读者眼前', () => {
    const words = '浓度<5%的 <b>甲</b> & 乙 ]]> 丙';
    const xml = atomFeed(SUBJECT, [entry('a', '2026-01-01', { title: words, summary: words })]);
    expect(shown(xml, 'title').slice(1)).toEqual([words]);
    expect(shown(xml, 'summary')).toEqual([words]);
  });

  test('同样的内容写出同样的字节', () => {
    const entries = [entry('a', '2026-01-01'), entry('b', '2026-11-22')];
    expect(atomFeed(SUBJECT, entries)).toBe(atomFeed(SUBJECT, structuredClone(entries)));
  });
});
