import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { formatArticleId } from '#legal/provision.ts';
import { formatArticleMark } from '#legal/statute-line.ts';
import { type Article, articleText, formatDivision, formatStatute } from '#legal/statute.ts';

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

const { corpus, problems } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const files = corpus.statutes.map((file) => ({ ...file, articles: articlesOf(file.statute.nodes) }));

function articlesOf(nodes: readonly { kind: string }[]): Article[] {
  return nodes.filter((node): node is Article => node.kind === 'article');
}

function articleOf(law: string, effective: string, id: string): Article {
  const file = files.find((found) => found.law === law && found.effective === effective);
  const article = file?.articles.find(({ ref }) => formatArticleId(ref) === id);
  if (article === undefined) throw new Error(`${law} ${effective} 没有 ${id}`);
  return article;
}

const textOf = (law: string, effective: string, id: string): string => articleText(articleOf(law, effective, id));
const newest = (law: string): string => files.findLast((file) => file.law === law)?.effective ?? '';
const inForce = (law: string, id: string): Article => articleOf(law, newest(law), id);

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

describe('刑法的历次文本', () => {
  const changes = corpus.entries('laws').find(({ slug }) => slug === 'criminal-law')?.data.changes ?? [];
  const earlier = files.filter(({ law, effective }) => law === 'criminal-law' && effective < '2021-03-01');

  test('较早的文本只收当天有修改的条', () => {
    for (const { effective, articles } of earlier) {
      const changed = changes.filter((change) => change.effective === effective).map(({ article }) => article);
      expect(articles.map(({ ref }) => formatArticleId(ref)).sort(), effective).toEqual(changed.sort());
    }
  });

  test('没有再修改的条，较早的文本与现行文本相同', () => {
    for (const { effective, articles } of earlier) {
      for (const { ref } of articles) {
        const id = formatArticleId(ref);
        const isLast = changes.every((change) => change.article !== id || change.effective <= effective);
        const same = textOf('criminal-law', effective, id) === textOf('criminal-law', '2021-03-01', id);
        expect(same, `${effective} ${id}`).toBe(isLast);
      }
    }
  });

  test('第一百三十四条从2006年到2021年只添了一句', () => {
    const added = '或者明知存在重大事故隐患而不排除，仍冒险组织作业，';
    const present = textOf('criminal-law', '2021-03-01', '134');
    expect(present.split(added)).toHaveLength(2);
    expect(present.replace(added, '')).toBe(textOf('criminal-law', '2006-06-29', '134'));
  });

  test('1997年的文本没有收录', () => {
    const versions = corpus.entries('laws').find(({ slug }) => slug === 'criminal-law')?.data.versions ?? [];
    expect(versions.filter(({ text }) => text === undefined).map(({ effective }) => effective)).toEqual([
      '1997-10-01',
      '2024-03-01',
    ]);
  });
});

describe('刑法修正案（十一）', () => {
  const amending = (id: string): string => textOf('criminal-law-amendment-11', '2021-03-01', id);
  const present = (id: string): Article => articleOf('criminal-law', '2021-03-01', id);

  test('第三条、第四条印作“三、”“四、”', () => {
    const { articles } = files.find(({ law }) => law === 'criminal-law-amendment-11') ?? { articles: [] };
    expect(articles.map(formatArticleMark)).toEqual(['三、', '四、']);
  });

  test('第三条引号里的就是刑法第一百三十四条第二款', () => {
    const quoted = present('134').paragraphs[1]?.text;
    expect(amending('3')).toBe(`将刑法第一百三十四条第二款修改为：“${quoted}”`);
  });

  test('第四条引号里的就是刑法第一百三十四条之一，每行都有前引号', () => {
    const quoted = articleText(present('134-1')).replaceAll('\n', '\n“');
    expect(amending('4')).toBe(`在刑法第一百三十四条后增加一条，作为第一百三十四条之一：“${quoted}”`);
  });
});
