import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '#legal/dates.ts';
import { MEMBERS, PAPER } from './hangzhou-paper.ts';
import { type BuiltSite, listFiles, readPage, SITES } from './sites.ts';

interface Party {
  id: string;
  name: string;
  via?: { id: string; name: string };
}

interface Table {
  $schema: string;
  notice: string;
  tasks: {
    id: string;
    project: string;
    task: string;
    lead: Party[];
    support: Party[];
    carryOut: Party[];
    due: { text: string; start: string | null; end: string | null; rrule: string | null };
    place: string | null;
    quota: string | null;
    source: string;
  }[];
}

const SLUG = '2021-hangzhou-dangerous-operation';
const readJson = (site: BuiltSite, file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
const readTable = (site: BuiltSite, slug = SLUG): Table => readJson(site, `responsibilities/${slug}.json`) as Table;
const printed = (parties: readonly Party[]): string[] =>
  parties.filter(({ via }) => via === undefined).map(({ name }) => name);
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

describe.each(SITES)('$name $base', (site) => {
  const tables = listFiles(site).flatMap((file) => /^responsibilities\/([^/]+)\.json$/u.exec(file)?.[1] ?? []);
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    formats: { date: isIsoDate, 'uri-reference': /^\S+$/u },
  });
  const validate = ajv.compile(readJson(site, 'schemas/responsibilities.json') as object);

  test.each(tables)('%s.json 合于公布的格式，格式说明的地址打得开', (slug) => {
    const table = readTable(site, slug);
    validate(table);
    expect(validate.errors ?? []).toEqual([]);
    expect(table.$schema).toBe(`${site.base}schemas/responsibilities.json`);
  });

  test('杭州：十六项任务，项目、任务、责任单位、配合单位和完成时限都与纸面相同', () => {
    const { notice, tasks } = readTable(site);
    expect(notice).toBe(SLUG);
    const rows = tasks.map(({ project, task, lead, support, due }) => ({
      project,
      task: withoutSpace(task),
      lead: printed(lead),
      support: printed(support),
      due: due.text,
      start: due.start,
      end: due.end,
    }));
    expect(rows).toEqual(PAPER);
    expect(tasks.map(({ carryOut }) => carryOut)).toEqual(PAPER.map(() => []));
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(16);
  });

  test('杭州：庭审教育第四行沿用合并的单位和时限', () => {
    expect(readTable(site).tasks[3]).toMatchObject({
      project: '庭审教育',
      task: '现身说法：采访案件被告人，制作成视频宣传播放。',
      due: { text: '8月底', start: '2021-08-21', end: '2021-08-31', rrule: null },
    });
    expect(printed(readTable(site).tasks[3]?.lead ?? [])).toEqual(['市委宣传部', '市委政法委']);
  });

  test('杭州：因组合而承担的单位写明是哪个组合；成员单位就是组织领导一节列出的十二家', () => {
    const { tasks } = readTable(site);
    for (const { lead, support } of tasks) {
      for (const parties of [lead, support]) {
        const groups = parties.filter(({ via }) => via === undefined);
        for (const { via } of parties) if (via !== undefined) expect(groups).toContainEqual(via);
      }
    }
    const members = tasks[14]?.lead.filter(({ via }) => via?.name === '宣传教育活动成员单位');
    expect(members?.map(({ name }) => name)).toEqual(MEMBERS);
  });

  test('每项任务的出处都指到通知里有的地方', () => {
    for (const slug of tables) {
      const { notice, tasks } = readTable(site, slug);
      const html = readPage(site, `notices/${notice}/index.html`);
      for (const { source } of tasks) {
        const [address, anchor] = source.split('#');
        expect(address).toBe(`${site.base}notices/${notice}/`);
        expect(html, source).toContain(` id="${anchor}"`);
      }
    }
  });
});
