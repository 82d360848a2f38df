import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { occurrencesOf } from '#duties/recurrence.ts';
import { resolveTable } from '#duties/task.ts';
import { tasksByUnit } from '#duties/unit-view.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';

/** A file of `content/responsibilities/` or `content/units/` as it is written, read without any code of the portal. */
interface WrittenTable {
  cells: Record<string, Partial<Record<'lead' | 'support' | 'carryOut', string[]>>>;
  tasks: { id: string; units: string }[];
}
interface WrittenUnits {
  units: { id: string; kind: string; members?: string[] }[];
}

const sources = readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
const { corpus } = loadCorpus(sources);
const written = <T>(folder: string): T[] =>
  sources.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ text }) => parse(text) as T);
const tables = corpus.entries('responsibilities');
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

/** All words of a notice, its paragraphs one after the other. */
function wordsOf(notice: string): string {
  const tree = corpus.entries('notices').find(({ slug }) => slug === notice)?.tree;
  if (tree === undefined) throw new Error(`没有通知 ${notice}`);
  return textBlocks(tree)
    .map((block) => withoutSpace(flattenBlock(block).text))
    .join('\n');
}

function tableOf(slug: string) {
  const table = tables.find((entry) => entry.slug === slug);
  if (table === undefined) throw new Error(`没有表 ${slug}`);
  return table.data;
}

test('各单位名下的任务加起来，等于每项任务的每个角色', () => {
  const units = written<WrittenUnits>('units').flatMap((file) => file.units);
  const membersOf = new Map(units.map(({ id, members = [] }) => [id, members]));
  const expand = (id: string): string[] => [id, ...(membersOf.get(id) ?? []).flatMap(expand)];
  const parts = written<WrittenTable>('responsibilities').flatMap(({ cells, tasks }) =>
    tasks.flatMap(({ units: key }) => {
      const { lead = [], support = [], carryOut = [] } = cells[key] ?? {};
      const roles = [lead, support, carryOut].map((ids) => new Set(ids.flatMap(expand)));
      const everyone = roles.flatMap((ids) => [...ids]);
      expect(new Set(everyone).size, `${key} 里有单位兼任两种角色`).toBe(everyone.length);
      return everyone;
    }),
  );
  const resolved = tables.map(({ data }) => resolveTable(data, corpus.units));
  const byUnit = tasksByUnit(resolved, corpus.units);
  expect(parts.length).toBeGreaterThan(200);
  expect([...byUnit.values()].reduce((sum, tasks) => sum + tasks.length, 0)).toBe(parts.length);
  for (const [id, tasks] of byUnit) {
    expect(tasks.length, id).toBe(parts.filter((part) => part === id).length);
  }
});

describe.each(tables.map(({ slug }) => slug))('%s', (slug) => {
  const table = tableOf(slug);
  const words = wordsOf(table.notice);

  test('每项任务的原话都在通知里，只在任务表里有的也在表里', () => {
    const printed = withoutSpace(table.tasks.map(({ task }) => task).join('\n'));
    for (const { id, from } of table.tasks) {
      expect(words.includes(withoutSpace(from.quote)) || printed.includes(withoutSpace(from.quote)), id).toBe(true);
    }
  });
});

const derived = tables.flatMap(({ slug, data }) => (data.derived === true ? [slug] : []));

test.each(derived)('%s：本站整理的表，项目、时限和报送的字都是通知里的，略去的用省略号', (slug) => {
  const table = tableOf(slug);
  const joined = wordsOf(table.notice).replaceAll('\n', '');
  const dues = table.tasks.map(({ due }) => table.cells[due]?.text ?? '');
  const reports = (table.reports ?? []).map(({ text }) => text);
  for (const text of [...table.tasks.map(({ project }) => project), ...dues, ...reports]) {
    for (const piece of withoutSpace(text).split('……')) expect(joined).toContain(piece);
  }
});

test('江北：十四项活动一项不缺，三项万里行，每周二和7月2日报送', () => {
  const { tasks, reports = [] } = tableOf('2021-jiangbei-safety-month');
  const numbered = tasks.map(({ id }) => Number(/^t(\d\d)/u.exec(id)?.[1]));
  expect([...new Set(numbered)].filter((number) => number <= 14)).toHaveLength(14);
  expect(tasks.map(({ task }) => /^安全生产“(专题行|区域行|网上行)”/u.exec(task)?.[1]).filter(Boolean)).toEqual([
    '专题行',
    '区域行',
    '网上行',
  ]);
  const [weekly, summary] = reports;
  expect(weekly && occurrencesOf(weekly)).toEqual(
    [1, 8, 15, 22, 29].map((day) => `2021-06-${String(day).padStart(2, '0')}`),
  );
  expect(summary).toMatchObject({ text: '7 月2日下午4点前', end: '2021-07-02' });
});

test('某县：十项活动的时间、地点、责任单位', () => {
  const { tasks, cells } = tableOf('2023-county-safety-month');
  const ten = tasks.filter(({ id }) => /^t(?:0\d|10)$/u.test(id));
  const days = ten.map(({ due }) => `${cells[due]?.start?.slice(5)} ${cells[due]?.end?.slice(5)}`);
  expect(days).toEqual([
    ...Array.from({ length: 4 }, () => '06-01 06-30'),
    '06-12 06-12',
    '06-04 06-10',
    '06-01 06-30',
    '06-18 06-24',
    '06-01 06-30',
    '06-01 06-15',
  ]);
  expect(ten.filter(({ place }) => place === '县人民广场').map(({ id }) => id)).toEqual(['t05']);
  const partners = ten.map(({ units }) => cells[units]?.lead?.length);
  expect(partners).toEqual([6, 11, 5, 4, 17, 1, 1, 1, 1, 1]);
});

test('台儿庄、范本：写明的数量和每季度一次都在', () => {
  const { tasks, cells } = tableOf('2017-taierzhuang-seven-entries');
  const quarterly = tasks.filter(({ due }) => cells[due]?.rrule === 'FREQ=MONTHLY;INTERVAL=3');
  expect(quarterly.map(({ quota }) => quota)).toEqual(['每季度至少要进行一次', '每季度至少召开一次']);
  const template = tableOf('2022-city-risk-prevention-template');
  expect(template.tasks.every(({ due }) => template.cells[due]?.end === undefined)).toBe(true);
  const towns = template.tasks.filter(({ units }) =>
    template.cells[units]?.lead?.includes('city-template-gexiangzhenjiedao'),
  );
  expect(towns.length).toBeGreaterThan(10);
});
