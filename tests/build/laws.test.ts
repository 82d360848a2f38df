import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchoredText, elementsOf, relOf, sectionOf } from './law-html.ts';
import { LAWS, sourceArticles } from './law-source.ts';
import { type BuiltSite, readPage, SITES } from './sites.ts';

interface ArticleJson {
  id: string;
  number: string;
  paragraphs: { text: string; items: { number: number; text: string; points: { number: number; text: string }[] }[] }[];
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八'];
/** 款 and 项 typed from the statutes: `[7, 0]` is a first 款 with seven 项 and a second without. */
const SHAPES: readonly (readonly [string, readonly number[]])[] = [
  ['work-safety-law/1', [0]],
  ['work-safety-law/4', [0, 0]],
  ['work-safety-law/21', [7]],
  ['work-safety-law/25', [7, 0]],
  ['work-safety-law/36', [0, 0, 0, 0]],
  ['work-safety-law/65', [4, 0]],
  ['work-safety-law/90', [4, 0]],
  ['work-safety-law/99', [8]],
  ['work-safety-law/113', [4]],
  ['work-safety-law/114', [4, 0]],
  ['work-safety-law/119', [0]],
  ['criminal-law/133-1', [4, 0, 0]],
  ['criminal-law/134', [0, 0]],
  ['criminal-law/134-1', [3]],
  ['criminal-law/229', [3, 0, 0]],
  ['interpretation-2015-22/7', [3, 0, 0, 2]],
  ['interpretation-2022-19/7', [5, 3, 0]],
];
const STATUTE = '<section aria-label="条文">';
const pageOf = (slug: string, id: string): string => `laws/${slug}/${id}/index.html`;
const readJson = (site: BuiltSite, file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));

/** The lines of an article as data, put together again as the statute prints them. */
function printedLines({ paragraphs }: ArticleJson): string[] {
  return paragraphs.flatMap(({ text, items }) => [
    text,
    ...items.flatMap((item) => [
      `（${NUMERALS[item.number]}）${item.text}`,
      ...item.points.map((point) => `${point.number}．${point.text}`),
    ]),
  ]);
}

test('原文件里一百六十六条：刑法十八条、安全生产法一百一十九条、两件司法解释十七条和十二条', () => {
  expect(LAWS.map((law) => [law.slug, sourceArticles(law).length])).toEqual([
    ['criminal-law', 18],
    ['work-safety-law', 119],
    ['interpretation-2015-22', 17],
    ['interpretation-2022-19', 12],
  ]);
});

describe.each(SITES)('$name $base', (site) => {
  describe.each(LAWS)('$slug', (law) => {
    const { slug } = law;
    const articles = sourceArticles(law);

    test('每一条有自己的页面，每一款、项、目有自己的锚点，文字逐字照原文件', () => {
      for (const { id, lines } of articles) {
        const page = pageOf(slug, id);
        expect(anchoredText(sectionOf(readPage(site, page), STATUTE)), page).toEqual(lines);
      }
    });

    test('连读页上每一条都在，锚点和文字也一样', () => {
      const html = readPage(site, `laws/${slug}/index.html`);
      for (const { id, mark, lines } of articles) {
        const section = sectionOf(html, `<section id="a${id}" class="in-law">`);
        const expected = lines.map(({ anchor, text }) => ({ anchor: `a${id}-${anchor}`, text }));
        expect(anchoredText(section)).toEqual(expected);
        expect(elementsOf(section, 'h3')[0]?.textContent?.endsWith(mark), mark).toBe(true);
      }
      expect(html.match(/<section id="a[^"]*" class="in-law">/gu)).toHaveLength(articles.length);
    });

    test('每一条有自己的 JSON，文字逐字照原文件', () => {
      for (const { id, mark, lines } of articles) {
        const data = readJson(site, `laws/${slug}/${id}.json`) as ArticleJson & { law: { id: string } };
        expect([data.id, data.number, data.law.id]).toEqual([id, mark, slug]);
        expect(printedLines(data).join('\n')).toBe(lines.map(({ text }) => text).join('\n'));
      }
    });

    test('全法的 JSON 里一条不多、一条不少，文字逐字照原文件', () => {
      const data = readJson(site, `laws/${slug}.json`) as { effective: string; articles: ArticleJson[] };
      expect(data.effective).toBe(law.effective);
      expect(data.articles.map((article) => [article.id, article.number, ...printedLines(article)])).toEqual(
        articles.map(({ id, mark, lines }) => [id, mark, ...lines.map(({ text }) => text)]),
      );
    });

    test('上一条、下一条不漏掉任何一条，头尾各只有一边', () => {
      const addresses = articles.map(({ id }) => `laws/${slug}/${id}/`);
      for (const [at, address] of addresses.entries()) {
        const html = readPage(site, `${address}index.html`);
        const found = [relOf(html, 'prev', address), relOf(html, 'next', address)];
        expect(found, address).toEqual([addresses[at - 1], addresses[at + 1]]);
      }
    });
  });

  test.each(SHAPES)('%s 的款和项，一款一个锚点，一项一个锚点', (article, shape) => {
    const anchors = shape.flatMap((items, index) => [
      `p${index + 1}`,
      ...Array.from({ length: items }, (_, item) => `p${index + 1}-i${item + 1}`),
    ]);
    const section = sectionOf(readPage(site, `laws/${article}/index.html`), STATUTE);
    expect(anchoredText(section).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  test('没有的条没有页面', () => {
    for (const article of ['work-safety-law/0', 'work-safety-law/120', 'criminal-law/133-3', 'criminal-law/134-2']) {
      expect(existsSync(join(site.folder, 'laws', article)), article).toBe(false);
    }
  });

  test('旁边的目录里前后各条都在，之一也在', () => {
    const html = readPage(site, pageOf('criminal-law', '134-1'));
    const [toc = ''] = /<nav class="toc"[\s\S]*?<\/nav>/u.exec(html) ?? [];
    const listed = [...toc.matchAll(/<span class="mark numerals">([^<]*)<\/span>/gu)].map(([, id]) => id);
    expect(listed.join(' ')).toContain('133 133-1 133-2 134 134-1 135 135-1 136');
  });
});
