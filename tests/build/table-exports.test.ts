import { formatDate } from '#legal/dates.ts';
import { describe, expect, test } from 'vitest';
import { sheetTexts } from '../unit/exports/workbook-reader.ts';
import { contentDocuments } from './content-documents.ts';
import { type ContentTable, contentTables, contentUnits, partyNames } from './content-tables.ts';
import { hasFile, nextDay, readCsv, readEvents, readJson, readWorkbook } from './export-files.ts';
import { MERGES, PAPER } from './hangzhou-paper.ts';
import { ORIGIN, readPage, SITES } from './sites.ts';

const HANGZHOU = '2021-hangzhou-dangerous-operation';
const HEAD_ROWS = 4;
const units = contentUnits();
const tables = contentTables();
const noticeOf = (slug: string) => {
  const found = contentDocuments().find(({ address }) => address === `notices/${slug}/`);
  if (found === undefined) throw new Error(`没有通知 ${slug}`);
  return found.data;
};
const isDated = ({ tasks, reports }: ContentTable): boolean =>
  [...tasks.map(({ due }) => due), ...reports].some(({ end }) => end !== undefined);
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

describe.each(SITES)('$name $base', (site) => {
  const fileOf = (slug: string, ending: string): string => `responsibilities/${slug}${ending}`;

  describe.each(tables)('$slug', (table) => {
    test('CSV 里的每项任务，每一格都与数据文件相同', () => {
      const rows = readCsv(site, fileOf(table.slug, '.csv')).map(({ 出自: _origin, 说明: _remarks, ...row }) => row);
      expect(rows).toEqual(
        table.tasks.map((task) => ({
          任务代号: task.id,
          项目: task.project,
          任务: task.task,
          单位一栏原文: task.units.text,
          责任单位: partyNames(task, 'lead', units),
          配合单位: partyNames(task, 'support', units),
          落实单位: partyNames(task, 'carryOut', units),
          完成时限: task.due.text,
          开始日期: task.due.start ?? '',
          截止日期: task.due.end ?? '',
          重复规则: task.due.rrule ?? '',
          地点: task.place ?? '',
          数量要求: task.quota ?? '',
          网址: `${ORIGIN}${site.base}responsibilities/${table.slug}/#${task.id}`,
        })),
      );
    });

    test('CSV、JSON、XLSX、统计表都说出自哪份通知、何时成文、以发布机关原文为准、由谁整理', async () => {
      const { title, signedOn, caution } = noticeOf(table.notice);
      const days = signedOn === undefined ? '成文日期不详' : `${formatDate(signedOn)}成文`;
      const remarks = ['以发布机关原文为准。', ...(caution === undefined ? [] : [caution])];
      if (table.derived === true) remarks.push('原文没有印表格，由本站按正文整理，人工智能生成，待人工审核。');
      const [row] = readCsv(site, fileOf(table.slug, '.csv'));
      const { origin } = readJson<{ origin: object }>(site, fileOf(table.slug, '.json'));
      expect(origin).toMatchObject({ title, signedOn: signedOn ?? null });
      const [paper] = await readWorkbook(site, fileOf(table.slug, '.xlsx'));
      const [form] = await readWorkbook(site, fileOf(table.slug, '-return.xlsx'));
      const texts = [
        `${row?.['出自']}${row?.['说明']}`,
        sheetTexts(paper).flat().join(''),
        sheetTexts(form).flat().join(''),
      ];
      for (const text of texts) for (const words of [`《${title}》`, days, ...remarks]) expect(text).toContain(words);
      expect(JSON.stringify(origin)).toContain(remarks.join(''));
    });

    test('XLSX 照纸面的一张，读出来的每项任务与数据文件相同', async () => {
      const [paper, flat] = await readWorkbook(site, fileOf(table.slug, '.xlsx'));
      const rows = sheetTexts(paper);
      expect(rows[0]?.[0]).toBe(table.title);
      expect(rows[1]?.[0]).toBe(`活动时间：${table.campaign.text}`);
      expect(rows[HEAD_ROWS - 1]).toEqual(table.columns);
      expect(rows.slice(HEAD_ROWS, HEAD_ROWS + table.tasks.length)).toEqual(
        table.tasks.map(({ project, task, units: { text }, due }) => [project, task, text, due.text]),
      );
      expect(flat?.rowCount).toBe(table.tasks.length + 1);
    });

    test('iCalendar 里正是有日期的任务和报送，起止日期与数据文件相同；一个日期都没有的不出日历', () => {
      const file = fileOf(table.slug, '.ics');
      expect(hasFile(site, file)).toBe(isDated(table));
      if (!isDated(table)) return;
      const dated = [...table.tasks.map(({ id, due }) => ({ id, ...due })), ...table.reports].flatMap(
        ({ id, start, end, rrule }) =>
          end === undefined ? [] : [[`${table.slug}.${id}`, start ?? end, rrule === undefined ? nextDay(end) : rrule]],
      );
      const events = readEvents(site, file);
      expect([...events.keys()]).toEqual(dated.map(([uid]) => uid));
      for (const [uid = '', start, last] of dated) {
        const event = events.get(uid);
        if (event?.zone !== '') continue;
        expect(event.start, uid).toBe(start);
        if (!last?.startsWith('FREQ=')) expect(event.end, uid).toBe(last);
      }
    });

    test('空白统计表列出每项任务，写明报给谁、何时报', async () => {
      const [form] = await readWorkbook(site, fileOf(table.slug, '-return.xlsx'));
      const rows = sheetTexts(form);
      const head = rows.findIndex(([first]) => first === '项目') + 1;
      expect(rows.slice(head, -1).map((row) => row.slice(0, 3))).toEqual(
        table.tasks.map(({ project, task, units: { text } }) => [project, task, text]),
      );
      expect(rows.slice(head, -1).flatMap((row) => row.slice(3))).toEqual(table.tasks.flatMap(() => ['', '', '']));
      const said = rows.slice(0, head).flat().join('\n');
      for (const { text, to, what } of table.reports) {
        for (const words of [text, to, what]) expect(said).toContain(words);
      }
      if (table.reports.length === 0) expect(said).toContain('通知没有写明报给谁、何时报');
    });

    test('页面上的下载链接都有文件，没有日期的没有日历链接', () => {
      const html = readPage(site, `responsibilities/${table.slug}/index.html`);
      const [nav = ''] = /<nav class="downloads[\s\S]*?<\/nav>/u.exec(html) ?? [];
      const links = [...nav.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href.replace(/^(?:\.\.\/)+/u, ''));
      const endings = ['.xlsx', ...(isDated(table) ? ['.ics'] : []), '.csv', '.json', '-return.xlsx'];
      expect(links).toEqual(endings.map((ending) => `${table.slug}${ending}`));
      for (const link of links) expect(hasFile(site, `responsibilities/${link}`), link).toBe(true);
    });
  });

  test('杭州：XLSX 的十六行和合并的格都与纸面相同', async () => {
    const [paper] = await readWorkbook(site, fileOf(HANGZHOU, '.xlsx'));
    const rows = sheetTexts(paper).slice(HEAD_ROWS, HEAD_ROWS + PAPER.length);
    expect(rows.map(([project, task = '', , due]) => ({ project, task: withoutSpace(task), due }))).toEqual(
      PAPER.map(({ project, task, due }) => ({ project, task, due })),
    );
    const merges = paper.model.merges.filter((range) => !/^A\d+:D\d+$/u.test(range));
    expect([...merges].sort()).toEqual([...MERGES].sort());
  });

  test('杭州：日历的十六个日程，起止日期与纸面的时限相同', () => {
    const events = [...readEvents(site, fileOf(HANGZHOU, '.ics')).values()];
    expect(events.map(({ start, end }) => ({ start, end }))).toEqual(
      PAPER.map(({ start, end }) => ({ start, end: nextDay(end) })),
    );
  });
});
