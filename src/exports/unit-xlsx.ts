import { formatUnit } from '#duties/unit.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { formatOrigin, formatRemarks } from './origin.ts';
import { layOut, type SheetCell } from './sheet.ts';
import { partnersOf, reportLine, type UnitExport, type UnitTaskExport } from './task-export.ts';
import { workbook } from './workbook.ts';

const COLUMNS = [
  { head: '项目', width: 14 },
  { head: '任务', width: 50 },
  { head: '角色', width: 12 },
  { head: '完成时限', width: 14 },
  { head: '按日历换算', width: 18 },
  { head: '一同办理', width: 22 },
  { head: '出自', width: 30 },
] as const;

/** All tasks of a unit on one sheet, and below them what it has to report. */
export async function unitXlsx({ unit, url, tasks, reports }: UnitExport): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${formatUnit(unit)}：通知里的任务`;
  const width = COLUMNS.length;
  const remarks = [
    ...new Set([...tasks, ...reports].map(({ origin }) => `${formatOrigin(origin)}：${formatRemarks(origin)}`)),
  ];
  const lines = (values: readonly string[]) =>
    values.map((value) => [{ value, look: 'line', columns: width } as const]);
  const top = [[{ value: title, look: 'title', columns: width } as const], ...lines([summaryOf(tasks)])];
  const sheet = layOut({
    name: '任务',
    widths: COLUMNS.map((column) => column.width),
    rows: [
      ...top,
      COLUMNS.map(({ head }) => ({ value: head, look: 'head' as const })),
      ...tasks.map((task) => taskCells(task, unit.id)),
      ...lines([...reports.map(reportLine), ...remarks, `网址：${url}`]),
    ],
    head: top.length,
    address: url,
  });
  const day = [...tasks, ...reports]
    .map(({ origin }) => origin.addedOn)
    .sort()
    .at(-1);
  return workbook({ title, source: url, day }, [sheet]);
}

function summaryOf(tasks: readonly UnitTaskExport[]): string {
  if (tasks.length === 0) return '已收录的通知没有给它列明任务。';
  const counts = Object.entries(taskRoles).flatMap(([role, label]) => {
    const count = tasks.filter((task) => task.role === role).length;
    return count === 0 ? [] : [`${label}${count}项`];
  });
  return `共${tasks.length}项任务：${counts.join('，')}。`;
}

function taskCells({ task, role, via, reckoned, origin, url }: UnitTaskExport, self: string): SheetCell[] {
  const partners = partnersOf(task, self).map(({ name }) => name);
  return [
    { value: task.project, look: 'name' },
    { value: task.task, look: 'text' },
    { value: via === undefined ? taskRoles[role] : `${taskRoles[role]}\n（因“${via.name}”）`, look: 'short' },
    { value: task.due.text, look: 'short' },
    { value: reckoned?.replace('至', '\n至') ?? '', look: 'short' },
    { value: partners.join('、'), look: 'text' },
    { value: `《${origin.title}》`, look: 'link', link: url },
  ];
}
