import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linksOf, resolveAddress, sectionOf } from './law-html.ts';
import { LAWS } from './law-source.ts';
import { readPage, SITES } from './sites.ts';

type Place = readonly [words: string, to: string];

/** Typed from the statutes: the words of each citation in an article, in their order, and the provision it means. */
const CITATIONS: Readonly<Record<string, readonly Place[]>> = {
  'criminal-law/37-1': [
    ['前款', 'laws/criminal-law/37-1/#p1'],
    ['本法第三百一十三条', 'laws/#criminal-law'],
  ],
  'criminal-law/133-1': [
    ['前款第三项', 'laws/criminal-law/133-1/#p1-i3'],
    ['第四项', 'laws/criminal-law/133-1/#p1-i4'],
    ['前款', 'laws/criminal-law/133-1/#p1'],
    ['前两款', 'laws/criminal-law/133-1/#p1'],
  ],
  'criminal-law/133-2': [
    ['前款', 'laws/criminal-law/133-2/#p1'],
    ['前款', 'laws/criminal-law/133-2/#p1'],
    ['前两款', 'laws/criminal-law/133-2/#p1'],
  ],
  'criminal-law/134': [],
  'criminal-law/229': [
    ['前款', 'laws/criminal-law/229/#p1'],
    ['第一款', 'laws/criminal-law/229/#p1'],
  ],
  'criminal-law/397': [['前款', 'laws/criminal-law/397/#p1']],
  'work-safety-law/36': [],
  'work-safety-law/87': [['本法第九十条', 'laws/work-safety-law/90/']],
  'work-safety-law/90': [['前款', 'laws/work-safety-law/90/#p1']],
  'work-safety-law/92': [['前款', 'laws/work-safety-law/92/#p2']],
  'work-safety-law/94': [
    ['前款', 'laws/work-safety-law/94/#p1'],
    ['前款', 'laws/work-safety-law/94/#p2'],
  ],
  'work-safety-law/110': [['前款', 'laws/work-safety-law/110/#p1']],
  'work-safety-law/114': [['前款', 'laws/work-safety-law/114/#p1']],
  'work-safety-law/115': [
    ['本法第九十五条', 'laws/work-safety-law/95/'],
    ['第一百一十条', 'laws/work-safety-law/110/'],
    ['第一百一十四条', 'laws/work-safety-law/114/'],
  ],
  'interpretation-2015-22/12': [
    ['刑法第一百三十二条', 'laws/criminal-law/132/'],
    ['第一百三十四条至第一百三十九条之一', 'laws/criminal-law/134/'],
    ['前款第五项', 'laws/interpretation-2015-22/12/#p1-i5'],
    ['刑法第三百八十九条', 'laws/#criminal-law'],
  ],
  'interpretation-2022-19/3': [
    ['刑法第一百三十四条之一第二项', 'laws/criminal-law/134-1/#p1-i2'],
    ['前款第三项', 'laws/interpretation-2022-19/3/#p1-i3'],
    ['刑法第三百八十九条', 'laws/#criminal-law'],
    ['第三百九十三条', 'laws/#criminal-law'],
  ],
  'interpretation-2022-19/4': [
    ['刑法第一百三十四条第二款', 'laws/criminal-law/134/#p2'],
    ['第一百三十四条之一第二项', 'laws/criminal-law/134-1/#p1-i2'],
    ['刑法第一百三十四条之一第三项', 'laws/criminal-law/134-1/#p1-i3'],
    ['安全生产法第一百一十七条', 'laws/work-safety-law/117/'],
  ],
  'interpretation-2022-19/6': [
    ['刑法第二百二十九条第一款', 'laws/criminal-law/229/#p1'],
    ['刑法第二百二十九条第一款', 'laws/criminal-law/229/#p1'],
    ['本条第二款', 'laws/interpretation-2022-19/6/#p2'],
    ['刑法第二百二十九条第三款', 'laws/criminal-law/229/#p3'],
  ],
  'interpretation-2022-19/9': [
    ['刑法第二百二十九条', 'laws/criminal-law/229/'],
    ['本解释第七条', 'laws/interpretation-2022-19/7/'],
    ['第八条', 'laws/interpretation-2022-19/8/'],
  ],
};
/** Articles of 安全生产法 that have a 释法. */
const EXPLAINED = [4, 5, 20, 21, 25, 28, 30, 36, 38, 41, 42, 49, 52, 54, 57, 59, 70, 74, 94, 99, 100, 103, 105, 110];
/** Notices older than the 安全生产法 of 2021-09-01 that name it. */
const OLDER_NOTICES = ['2017-taierzhuang-seven-entries', '2021-jiangbei-safety-month'];
const MEANT = '当时有效的是2014年修正文本，本站未收录';

describe.each(SITES)('$name $base', (site) => {
  const section = (page: string, tag: string) => sectionOf(readPage(site, `${page}index.html`), tag);
  const citationsOf = (page: string) => linksOf(section(page, '<section aria-label="条文">'), page);

  test.each(Object.entries(CITATIONS))('%s 里的引用：字句和去处都对，不多也不少', (article, expected) => {
    const found = citationsOf(`laws/${article}/`);
    expect(found.map(({ text, to }) => [text, to])).toEqual(expected);
  });

  test('条文里每一处引用都到得了，锚点也在', () => {
    const lost = LAWS.flatMap(({ slug, ids }) => ids.map((id) => `laws/${slug}/${id}/`)).flatMap((page) =>
      citationsOf(page)
        .filter(({ to }) => {
          const [address = '', anchor] = to.split('#');
          const file = `${address}index.html`;
          if (!existsSync(join(site.folder, file))) return true;
          return anchor !== undefined && !readPage(site, file).includes(` id="${anchor}"`);
        })
        .map(({ text, to }) => `${page} ${text} ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test('法释〔2015〕22号说的是2006年的一百三十四条：链接到现行文本时说明', () => {
    const [link] = citationsOf('laws/interpretation-2015-22/2/');
    expect(link?.to).toBe('laws/criminal-law/134/');
    expect(link?.title ?? '').toMatch(/当时有效的是.*修正案（六）/u);
  });

  test('谁引用了一百三十四条之一：十一修正案第四条和两件司法解释的七条', () => {
    const page = 'laws/criminal-law/134-1/';
    const citing = linksOf(section(page, '<section id="cited-by"'), page).filter(({ to }) => to.startsWith('laws/'));
    const articles = (law: string, ids: readonly number[]): string[] => ids.map((id) => `laws/${law}/${id}/`);
    expect(citing.map(({ to }) => to).sort()).toEqual(
      [
        ...articles('criminal-law-amendment-11', [4]),
        ...articles('interpretation-2015-22', [12, 13]),
        ...articles('interpretation-2022-19', [2, 3, 4, 5, 10]),
      ].sort(),
    );
    for (const ordinal of ['二', '三', '四', '五', '十']) {
      expect(citing.filter(({ text }) => text === `法释〔2022〕19号第${ordinal}条`).length, ordinal).toBe(1);
    }
  });

  test('引用是双向的：一百一十五条引用三条，那三条各说被它引用', () => {
    for (const id of [95, 110, 114]) {
      const page = `laws/work-safety-law/${id}/`;
      const citing = linksOf(section(page, '<section id="cited-by"'), page).map(({ to }) => to);
      expect(citing, page).toContain('laws/work-safety-law/115/');
    }
    const page = 'laws/work-safety-law/115/';
    expect(linksOf(section(page, '<section id="cites"'), page).map(({ to }) => to)).toEqual([
      'laws/work-safety-law/95/',
      'laws/work-safety-law/110/',
      'laws/work-safety-law/114/',
    ]);
  });

  test('安全生产法的二十四篇释法，在各自的条文页上，也在释法目录里', () => {
    expect(EXPLAINED).toHaveLength(24);
    const index = [...readPage(site, 'provisions/index.html').matchAll(/<a href="([^"]*)"/gu)].map(([, href = '']) =>
      resolveAddress(href, 'provisions/'),
    );
    for (const id of EXPLAINED) {
      const page = `laws/work-safety-law/${id}/`;
      const address = `provisions/work-safety-law-${id}/`;
      const shown = linksOf(section(page, '<section id="explained"'), page).map(({ to }) => to);
      expect(shown, page).toContain(address);
      expect(index, '释法目录').toContain(address);
    }
  });

  test('每篇释法的页面写明是解读', () => {
    const silent = EXPLAINED.filter(
      (id) => !readPage(site, `provisions/work-safety-law-${id}/index.html`).includes('解读'),
    );
    expect(silent).toEqual([]);
  });

  test('引用本条：全称、条、文本的日子', () => {
    const lineOf = (article: string): string | undefined =>
      /<p class="citation">([^<]*)<\/p>/u.exec(readPage(site, `laws/${article}/index.html`))?.[1];
    expect(lineOf('work-safety-law/36')).toBe('《中华人民共和国安全生产法》第三十六条（2021年9月1日起施行的文本）');
    expect(lineOf('criminal-law/134-1')).toBe('《中华人民共和国刑法》第一百三十四条之一（2021年3月1日起施行的文本）');
    expect(lineOf('interpretation-2015-22/6')).toBe(
      '《最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释》第六条（2015年12月16日起施行的文本）',
    );
  });

  test.each(OLDER_NOTICES)('%s 说的安全生产法是2014年修正文本：链接上说明，页面上也说明', (notice) => {
    const html = readPage(site, `notices/${notice}/index.html`);
    const titles = [...html.matchAll(/<a href="([^"]*)" title="([^"]*)"/gu)]
      .filter(([, href = '']) => resolveAddress(href, `notices/${notice}/`) === 'laws/work-safety-law/')
      .map(([, , title]) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toContain(MEANT);
    expect(html.replaceAll(/<[^>]*>/gu, '')).toContain(MEANT);
  });

  test('2022年的通知说的就是现行的安全生产法', () => {
    const html = readPage(site, 'notices/2022-city-risk-prevention-template/index.html');
    expect(html).toMatch(/<a href="[^"]*laws\/work-safety-law\/" title="中华人民共和国安全生产法">/u);
    expect(html).not.toContain(MEANT);
  });
});
