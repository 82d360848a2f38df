import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections } from '#collections/index.ts';
import type { NoticeData } from '#collections/notices.ts';
import { mergeRows } from '#duties/merge.ts';
import { type ResponsibilityTable, resolveTable } from '#duties/task.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { parseMdx } from '#markdown/parse-mdx.ts';
import { sectionsOf } from '#markdown/sections.ts';
import { mendsOf } from '#queries/mends.ts';

/** One change of the source's words on the way to the page; `why` is explained at the head of the file. */
interface Mend {
  from: string;
  to: string;
  count: number;
  why: 'moved' | 'title' | 'page-number' | 'substituted';
}

const NOTICES = [
  ['2021-hangzhou-dangerous-operation', '2021-hangzhou-dangerous-operation-publicity.txt'],
  ['2021-jiangbei-safety-month', '2021-ningbo-jiangbei-safety-month.txt'],
  ['2017-taierzhuang-seven-entries', '2017-taierzhuang-seven-entries.txt'],
  ['2022-city-risk-prevention-template', '2022-city-risk-prevention-template.txt'],
  ['2023-county-safety-month', '2023-county-safety-month.txt'],
] as const;

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');
const mends = parse(read('tests/fixtures/mends.yaml')) as Record<string, Mend[]>;

function readNotice(slug: string): { data: NoticeData; tree: Root } {
  const parsed = parseMdx(read(`content/notices/${slug.slice(0, 4)}/${slug}.mdx`));
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return { data: collections.notices.schema.parse(parse(parsed.frontMatter ?? '')), tree: parsed.tree };
}

function readTable(slug: string): ResponsibilityTable {
  return resolveTable(
    collections.responsibilities.schema.parse(parse(read(`content/responsibilities/${slug}.yaml`))),
    [],
  );
}

const flatTexts = (tree: Parameters<typeof textBlocks>[0]): string[] =>
  textBlocks(tree).map((block) => flattenBlock(block).text);

/** The words of a notice's page in order: number and title as printed, the body, the paper's table where it stands. */
function pageText(slug: string): string {
  const { data, tree } = readNotice(slug);
  const title = data.printedTitle ?? data.title;
  const number = data.number ?? '';
  const body = tree.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'ResponsibilityTable' ? tableTexts(slug) : flatTexts(node),
  );
  return withoutSpace([...(data.numberAbove === true ? [number, title] : [title, number]), ...body].join(''));
}

/** The cells of a table as the paper prints them: a merged cell once, where it begins. */
function tableTexts(slug: string): string[] {
  const table = readTable(slug);
  const rows = mergeRows(table.tasks).flatMap(({ task, project, units, due }) => [
    project?.text ?? '',
    task.task,
    units === undefined ? '' : task.unitsText,
    due === undefined ? '' : task.due.text,
  ]);
  return [...table.columns, ...rows];
}

/** The source after its mends, each made exactly as often as it says. */
function mendedSource(seed: string): string {
  let text = withoutSpace(read(`tests/fixtures/seeds/${seed}`));
  for (const { from, to, count } of mends[seed] ?? []) {
    expect(text.split(from).length - 1, `${seed} 中“${from}”的次数`).toBe(count);
    text = text.replaceAll(from, to);
  }
  return text;
}

test('每个来源文件在改字表里都有一项，也没有多余的', () => {
  expect(Object.keys(mends).sort()).toEqual(NOTICES.map(([, seed]) => seed).sort());
});

describe.each(NOTICES)('%s', (slug, seed) => {
  test('原文的字一个不少、一个不多、次序不变', () => {
    expect(pageText(slug)).toBe(mendedSource(seed));
  });

  test('改字表长的在前，标点和空白都照来源文件', () => {
    const rows = mends[seed] ?? [];
    for (const [index, { from, to, why }] of rows.entries()) {
      expect(from).toBe(withoutSpace(from));
      expect(from).not.toBe(to);
      expect(['moved', 'title', 'page-number', 'substituted']).toContain(why);
      expect(from.length).toBeLessThanOrEqual(rows[index - 1]?.from.length ?? Infinity);
    }
  });

  test('正文里标出的改字就是改字表里换掉的词，次数也对', () => {
    const listed = (mends[seed] ?? []).filter(({ why }) => why === 'substituted');
    const marked = mendsOf(readNotice(slug).tree).map(({ was, now, count }) => `${was}→${now} ${count}`);
    expect(marked.sort()).toEqual(listed.map(({ from, to, count }) => `${from}→${to} ${count}`).sort());
  });

  test('本站整理的表格，任务的字都在正文里', () => {
    const table = readTable(slug);
    if (table.derived !== true) return;
    const text = withoutSpace(flatTexts(readNotice(slug).tree).join(''));
    const pieces = table.tasks.flatMap(({ task, unitsText, quota, place }) =>
      [task, unitsText, quota ?? '', place ?? ''].flatMap((words) => words.split(/……|\n/u)),
    );
    expect(pieces.filter((words) => !text.includes(withoutSpace(words)))).toEqual([]);
  });

  test('点名的人和电话不进检索', () => {
    const { data, tree } = readNotice(slug);
    const units = collections.notices.search({ slug, data, sections: sectionsOf(tree) });
    const found = withoutSpace(JSON.stringify(units));
    for (const { names, phones } of data.contacts ?? []) {
      for (const words of [...names, ...phones]) expect(found).not.toContain(words);
    }
  });
});

test('江北的公开信息，每一项都在资料头里，也都是来源文件上的字', () => {
  const { data } = readNotice('2021-jiangbei-safety-month');
  const [moved] = (mends['2021-ningbo-jiangbei-safety-month.txt'] ?? []).filter(({ why }) => why === 'moved');
  const { indexNumber, number, groupCategory, publisher, validity, topicCategory } = data;
  const { openness, genreCategory, signedOn, publishedOn } = data;
  expect({ indexNumber, number, groupCategory, publisher, validity }).toEqual({
    indexNumber: '768511246/2021-47124',
    number: '北区安办〔2021〕6号',
    groupCategory: '部门文件',
    publisher: '区应急管理局',
    validity: '有效',
  });
  expect(moved?.from).toBe(
    `索引号:${indexNumber}文号:${number}组配分类:${groupCategory}发布机构:${validity}${publisher}` +
      `主题分类:${topicCategory}公开方式:${openness}体裁分类:${genreCategory}成文日期:${signedOn}发布日期:${publishedOn}`,
  );
});

test('县级方案里没有改的“平安”，只有拿不准的四种', () => {
  const text = flatTexts(readNotice('2023-county-safety-month').tree).join('\n');
  const left = new Set([...text.matchAll(/平安.{2}/gu)].map(([words]) => words));
  expect([...left].sort()).toEqual(['平安乡镇', '平安是福', '平安校园', '平安社区'].sort());
});

test('范本里的空白都标明是空白', () => {
  const { tree } = readNotice('2022-city-risk-prevention-template');
  const blanks = textBlocks(tree).flatMap((block) =>
    block.children.flatMap((node) => {
      if (node.type === 'mdxJsxTextElement' && 'name' in node && node.name === 'Blank') return [];
      return [flattenBlock({ type: 'paragraph', children: [node] }).text];
    }),
  );
  expect(blanks.join('')).not.toMatch(/[xX×]/u);
});
