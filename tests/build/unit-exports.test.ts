import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '#legal/dates.ts';
import { sheetTexts } from '../unit/exports/workbook-reader.ts';
import { type ContentUnit, contentTables, contentUnits, namesFor } from './content-tables.ts';
import { hasFile, readCsv, readEvents, readJson, readWorkbook } from './export-files.ts';
import { readPage, SITES } from './sites.ts';

interface UnitFile {
  $schema: string;
  id: string;
  name: string;
  region: string;
  tasks: { notice: string; id: string; role: string; due: { end: string | null } }[];
  reports: { id: string; due: { end: string | null } }[];
}

const ROLES = { lead: '责任', carryOut: '落实', support: '配合' } as const;
const units = contentUnits();
const tables = contentTables();

/** A unit's tasks by the files: those of its own and of its groups, each once and in the strongest role. */
function expectedTasks(unit: ContentUnit): { uid: string; role: string; end: string | undefined }[] {
  const names = namesFor(unit, units);
  return tables.flatMap(({ slug, tasks }) =>
    tasks.flatMap((task) => {
      const roles = (['lead', 'carryOut', 'support'] as const).filter((role) =>
        (task.units[role] ?? []).some((id) => names.includes(id)),
      );
      const [role] = roles;
      return role === undefined ? [] : [{ uid: `${slug}.${task.id}`, role: ROLES[role], end: task.due.end }];
    }),
  );
}

/** What a unit has to report by the files, where they say who has to. */
function expectedReports(unit: ContentUnit): { uid: string; end: string | undefined }[] {
  return tables.flatMap(({ slug, reports }) =>
    reports.flatMap(({ id, by = [], end }) => (by.includes(unit.id) ? [{ uid: `${slug}.${id}`, end }] : [])),
  );
}

const sorted = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(' ')).sort();

describe.each(SITES)('$name $base', (site) => {
  const validate = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    formats: { date: isIsoDate, 'uri-reference': /^\S+$/u },
  }).compile(readJson<object>(site, 'schemas/units.json'));

  test('每个单位都有数据文件', () => {
    expect(units.filter(({ id }) => !hasFile(site, `units/${id}.json`))).toEqual([]);
  });

  describe.each(units)('$region $name', (unit) => {
    const file = (ending: string): string => `units/${unit.id}.${ending}`;
    const expected = expectedTasks(unit);
    const reports = expectedReports(unit);
    const wanted = sorted(expected.map(({ uid, role }) => [uid, role]));

    test('JSON 合于公布的格式，任务和角色与数据文件相同', () => {
      const data = readJson<UnitFile>(site, file('json'));
      validate(data);
      expect(validate.errors ?? []).toEqual([]);
      expect(data).toMatchObject({
        $schema: `${site.base}schemas/units.json`,
        id: unit.id,
        name: unit.name,
        region: unit.region,
      });
      const label: Record<string, string> = ROLES;
      expect(sorted(data.tasks.map(({ notice, id, role }) => [`${notice}.${id}`, label[role] ?? role]))).toEqual(
        wanted,
      );
    });

    test('JSON 和 XLSX 列出要报送的', async () => {
      const data = readJson<UnitFile>(site, file('json'));
      expect(data.reports.map(({ id }) => id).sort()).toEqual(reports.map(({ uid }) => uid).sort());
      const [sheet] = await readWorkbook(site, file('xlsx'));
      const lines = sheetTexts(sheet).filter(([first = '']) => first.startsWith('报送：'));
      expect(lines).toHaveLength(reports.length);
    });

    test('有日期的任务在前，按截止日期排列', () => {
      const ends = readJson<UnitFile>(site, file('json')).tasks.map(({ due }) => due.end ?? '9999');
      expect(ends).toEqual([...ends].sort());
    });

    test('CSV 的任务和角色与数据文件相同', () => {
      const rows = readCsv(site, file('csv'));
      const uids = rows.map((row) => {
        const [, slug = '', id = ''] = /\/responsibilities\/([^/]+)\/#(.+)$/u.exec(row['网址'] ?? '') ?? [];
        return [`${slug}.${id}`, row['本单位角色'] ?? ''];
      });
      expect(sorted(uids)).toEqual(wanted);
    });

    test('XLSX 一行一项任务', async () => {
      const [sheet] = await readWorkbook(site, file('xlsx'));
      const rows = sheetTexts(sheet);
      expect(rows[0]?.[0]).toBe(`${unit.name}（${unit.region}）：通知里的任务`);
      const roles = rows.slice(3, 3 + expected.length).map((row) => (row[2] ?? '').replace(/\n.*$/su, ''));
      expect(roles.sort()).toEqual(expected.map(({ role }) => role).sort());
    });

    test('日历里正是有日期的任务和报送；没有日期的，没有日历文件，页面上也没有链接', () => {
      const dated = [...expected, ...reports].filter(({ end }) => end !== undefined).map(({ uid }) => uid);
      expect(hasFile(site, file('ics'))).toBe(dated.length > 0);
      const html = readPage(site, `units/${unit.id}/index.html`);
      expect(html.includes(`${unit.id}.ics"`)).toBe(dated.length > 0);
      expect(html).toContain(`${unit.id}.xlsx"`);
      if (dated.length > 0) expect([...readEvents(site, file('ics')).keys()].sort()).toEqual(dated.sort());
    });
  });
});
