import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { formatArticleId } from '#legal/provision.ts';
import { formatArticleMark } from '#legal/statute-line.ts';
import { articleText, formatDivision, formatStatute } from '#legal/statute.ts';
import { corpus, files, inForce, newest, problems } from './law-files.ts';

/** Items of each 款: `[7, 0]` is a first 款 of seven 项 and a second of none. */
type Shape = readonly number[];

/** How many articles each file holds. */
const ARTICLES: Readonly<Record<string, number>> = {
  'laws/criminal-law-amendment-11/2021-03-01.md': 2,
  'laws/criminal-law/2006-06-29.md': 4,
  'laws/criminal-law/2011-05-01.md': 1,
  'laws/criminal-law/2015-11-01.md': 2,
  'laws/criminal-law/2021-03-01.md': 18,
  'laws/interpretation-2015-22/2015-12-16.md': 17,
  'laws/interpretation-2022-19/2022-12-19.md': 12,
  'laws/work-safety-law/2021-09-01.md': 119,
};

/** 安全生产法 as in force since 2021-09-01: its chapters, with first and last article. */
const CHAPTERS: readonly (readonly [string, number, number])[] = [
  ['第一章　总则', 1, 19],
  ['第二章　生产经营单位的安全生产保障', 20, 51],
  ['第三章　从业人员的安全生产权利义务', 52, 61],
  ['第四章　安全生产的监督管理', 62, 78],
  ['第五章　生产安全事故的应急救援与调查处理', 79, 89],
  ['第六章　法律责任', 90, 116],
  ['第七章　附则', 117, 119],
];

/** Typed from the texts by hand. */
const SHAPES: readonly (readonly [string, string, Shape])[] = [
  ['work-safety-law', '3', [0, 0, 0]],
  ['work-safety-law', '5', [0]],
  ['work-safety-law', '21', [7]],
  ['work-safety-law', '25', [7, 0]],
  ['work-safety-law', '28', [0, 0, 0, 0]],
  ['work-safety-law', '36', [0, 0, 0, 0]],
  ['work-safety-law', '41', [0, 0, 0]],
  ['work-safety-law', '65', [4, 0]],
  ['work-safety-law', '70', [0, 0]],
  ['work-safety-law', '85', [0, 0, 0, 0]],
  ['work-safety-law', '90', [4, 0]],
  ['work-safety-law', '92', [0, 0, 0]],
  ['work-safety-law', '97', [7]],
  ['work-safety-law', '98', [4]],
  ['work-safety-law', '99', [8]],
  ['work-safety-law', '101', [5]],
  ['work-safety-law', '105', [2]],
  ['work-safety-law', '114', [4, 0]],
  ['work-safety-law', '117', [0, 0, 0]],
  ['interpretation-2015-22', '6', [3, 0, 0, 0]],
  ['interpretation-2015-22', '7', [3, 0, 0, 2]],
  ['interpretation-2015-22', '8', [3, 3]],
  ['interpretation-2015-22', '12', [7, 0]],
  ['interpretation-2022-19', '1', [3, 0]],
  ['interpretation-2022-19', '3', [3, 0, 0]],
  ['interpretation-2022-19', '6', [6, 0, 0]],
  ['interpretation-2022-19', '7', [5, 3, 0]],
];

describe('法条正文', () => {
  test('每个文件收录的条数，现行的合计一百六十六条，另有修正案两条', () => {
    expect(problems.filter(({ file }) => file.startsWith('laws/'))).toEqual([]);
    const counted = files.map(({ path, articles }) => [path, articles.length] as const);
    expect(Object.fromEntries(counted)).toEqual(ARTICLES);
    const present = ['criminal-law', 'work-safety-law', 'interpretation-2015-22', 'interpretation-2022-19'];
    const current = files.filter(({ law, effective }) => present.includes(law) && effective === newest(law));
    expect(current.reduce((sum, { articles }) => sum + articles.length, 0)).toBe(166);
  });

  test.each(files)('$path 读进来再写出去一字不差，没有疑问', ({ statute, text, warnings }) => {
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe(text);
    expect(statute.preamble).toEqual([]);
  });

  test.each(files)('$path 的每一条都与登记的指纹一致', ({ law, effective, articles }) => {
    const registers = corpus.entries('fingerprints').filter(({ slug }) => slug === law);
    expect(registers).toHaveLength(1);
    const computed = articles.map((article) => {
      const text = `${formatArticleMark(article)}${articleText(article)}`.replaceAll(/\s/gu, '');
      return [formatArticleId(article.ref), createHash('sha256').update(text).digest('hex')];
    });
    expect(registers[0]?.data[effective]).toEqual(Object.fromEntries(computed));
  });

  test('登记的指纹没有多余的文本', () => {
    const registered = corpus
      .entries('fingerprints')
      .flatMap(({ slug, data }) => Object.keys(data).map((day) => `laws/${slug}/${day}.md`));
    expect(registered.sort()).toEqual(Object.keys(ARTICLES).sort());
  });

  test.each(SHAPES)('%s 第%s条各款的项数', (law, id, shape) => {
    expect(inForce(law, id).paragraphs.map(({ items }) => items.length)).toEqual(shape);
  });

  test.each([
    ['work-safety-law', 119],
    ['interpretation-2015-22', 17],
    ['interpretation-2022-19', 12],
  ])('%s 全文收录：第一条至第%i条，一条不缺', (law, count) => {
    const ids = files.find((file) => file.law === law)?.articles.map(({ ref }) => formatArticleId(ref));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
    const entry = corpus.entries('laws').find(({ slug }) => slug === law);
    expect(entry?.data).toMatchObject({ articles: count, coverage: 'full' });
  });

  test('收录的法律不再列在未收录的名单里', () => {
    const carried = new Set(corpus.entries('laws').map(({ slug }) => slug));
    const external = corpus.entries('external').flatMap(({ data }) => data.laws.map(({ slug }) => slug));
    expect(external.filter((slug) => carried.has(slug))).toEqual([]);
    expect(new Set(external).size).toBe(external.length);
  });
});

describe('安全生产法', () => {
  const { articles } = files.find(({ law }) => law === 'work-safety-law') ?? { articles: [] };

  test('七章，各章的起止', () => {
    const chapters = Map.groupBy(articles, ({ divisions }) => divisions.map(formatDivision).join('／'));
    const ranges = [...chapters].map(([chapter, held]) => [chapter, held[0]?.ref.article, held.at(-1)?.ref.article]);
    expect(ranges).toEqual(CHAPTERS);
  });

  test('四个文本，只有2021年的有正文，都写“修正”', () => {
    const versions = corpus.entries('laws').find(({ slug }) => slug === 'work-safety-law')?.data.versions ?? [];
    expect(versions.map(({ effective, adopted, by, text }) => [effective, adopted, by, text])).toEqual([
      ['2002-11-01', '2002-06-29', '2002年制定', undefined],
      ['2009-08-27', '2009-08-27', '第一次修正', undefined],
      ['2014-12-01', '2014-08-31', '第二次修正', undefined],
      ['2021-09-01', '2021-06-10', '第三次修正', '2021-09-01.md'],
    ]);
  });
});

describe('法释〔2015〕22号', () => {
  test('目只有第八条第一款第（二）项的四目', () => {
    const { articles } = files.find(({ law }) => law === 'interpretation-2015-22') ?? { articles: [] };
    const points = articles.flatMap(({ ref, paragraphs }) =>
      paragraphs.flatMap(({ items }, at) =>
        items.flatMap((item) => item.points.map(({ number }) => [ref.article, at + 1, item.number, number])),
      ),
    );
    expect(points).toEqual([1, 2, 3, 4].map((number) => [8, 1, 2, number]));
  });
});
