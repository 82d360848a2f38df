import { mergeRows } from '#duties/merge.ts';
import { formatOrigin, remarksOf } from './origin.ts';
import { columnName, layOut, type SheetCell } from './sheet.ts';
import { type ReportExport, reportLine, type TableExport } from './task-export.ts';
import { workbook } from './workbook.ts';

type Row = (SheetCell | undefined)[];

const COLUMNS = [
  { head: '项目', width: 14 },
  { head: '任务', width: 48 },
  { head: '责任单位', width: 24 },
  { head: '开展次数', width: 11 },
  { head: '参加人次', width: 11 },
  { head: '链接（报道、视频、图片）', width: 24 },
] as const;
const [TIMES, PEOPLE] = [3, 4];
const COUNT = { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' } as const;

/**
 * A blank form (统计表) on which a unit returns what it did in a campaign: for each task how often, for how many people,
 * and where it can be seen. To whom and when is said in the words of the notice, or that the notice does not say it.
 */
export function returnForm({ title, url, table, reports, origin }: TableExport): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${title.replace(/责任分工$/u, '')}情况统计表`;
  const top = [
    line(name, 'title'),
    line(`依据${formatOrigin(origin)}。${remarksOf(origin).join('')}`),
    line(dueLine(reports)),
    line('本表由本站按通知的任务拟制，供填报时使用；通知或者收表单位另有表格的，用它们的表格。'),
    line('填报单位（盖章）：　　　　　　　　　　　　　　填报日期：　　　　年　　月　　日'),
  ];
  const first = top.length + 2;
  const last = first + table.tasks.length - 1;
  const sheet = layOut({
    name: '统计表',
    widths: COLUMNS.map(({ width }) => width),
    rows: [
      ...top,
      COLUMNS.map(({ head }): SheetCell => ({ value: head, look: 'head' })),
      ...mergeRows(table.tasks).map(({ task, project, units }): Row => [
        project && { value: project.text, look: 'name', rows: project.span },
        { value: task.task, look: 'text' },
        units && { value: task.unitsText, look: 'text', rows: units.span },
        { value: null, look: 'short' },
        { value: null, look: 'short' },
        { value: null, look: 'text' },
      ]),
      totalRow(first, last),
    ],
    head: top.length,
    address: url,
    validations: [TIMES, PEOPLE].map((column) => ({
      ...COUNT,
      range: `${columnName(column)}${first}:${columnName(column)}${last}`,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      inputTitle: COLUMNS[column]?.head ?? '',
      inputMessage: '填整数；没有开展的留空或者填0。',
      errorTitle: '填写有误',
      errorMessage: '这一格只能填0或者大于0的整数，不写单位和文字。',
      errorStyle: 'stop',
    })),
  });
  return workbook({ title: name, source: url, day: origin.addedOn }, [sheet]);
}

function line(value: string, look: 'title' | 'line' = 'line'): Row {
  return [{ value, look, columns: COLUMNS.length }];
}

function totalRow(first: number, last: number): Row {
  const sum = (column: number): SheetCell => {
    const name = columnName(column);
    return { value: 0, look: 'short', formula: `SUM(${name}${first}:${name}${last})` };
  };
  return [
    { value: '合计', look: 'name', columns: TIMES },
    undefined,
    undefined,
    sum(TIMES),
    sum(PEOPLE),
    { value: null, look: 'text' },
  ];
}

function dueLine(reports: readonly ReportExport[]): string {
  if (reports.length === 0) return '报送：通知没有写明报给谁、何时报。';
  return reports.map(reportLine).join('\n');
}
