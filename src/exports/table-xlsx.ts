import { mergeRows } from '#duties/merge.ts';
import { formatOrigin, remarksOf } from './origin.ts';
import { layOut, type SheetCell } from './sheet.ts';
import { tableRows } from './task-rows.ts';
import type { TableExport } from './task-export.ts';
import { workbook } from './workbook.ts';

type Row = (SheetCell | undefined)[];

/** Half Chinese characters: 项目, 任务, 责任单位, 完成时限. */
const PAPER_WIDTHS = [14, 60, 38, 16];
/** The columns of the flat sheet, in their order. */
const FLAT_WIDTHS = [9, 14, 48, 26, 24, 24, 14, 14, 12, 12, 14, 16, 14, 30, 30, 30];

/**
 * A table as a workbook: first the table merged as the paper prints it, then the same tasks one by one for filtering
 * and sorting.
 */
export function tableXlsx(view: TableExport): Promise<Uint8Array<ArrayBuffer>> {
  const { title, url, origin } = view;
  return workbook({ title, source: url, day: origin.addedOn }, [paperSheet(view), flatSheet(view)]);
}

function paperSheet({ title, url, table, origin }: TableExport) {
  const top = [line(title, 'title'), line(`活动时间：${table.campaign.text}`), line(`出自${formatOrigin(origin)}`)];
  const head: Row = table.columns.map((value) => ({ value, look: 'head' }));
  const tasks = mergeRows(table.tasks).map(({ task, project, units, due }): Row => [
    project && { value: project.text, look: 'name', rows: project.span },
    { value: task.task, look: 'text' },
    units && { value: task.unitsText, look: 'text', rows: units.span },
    due && { value: task.due.text, look: 'short', rows: due.span },
  ]);
  return layOut({
    name: '责任分工',
    widths: PAPER_WIDTHS,
    rows: [...top, head, ...tasks, ...remarksOf(origin).map((remark) => line(remark)), line(`网址：${url}`)],
    head: top.length,
    address: url,
  });
}

/** A line over the whole width of the paper's table. */
function line(value: string, look: 'title' | 'line' = 'line'): Row {
  return [{ value, look, columns: PAPER_WIDTHS.length }];
}

function flatSheet(view: TableExport) {
  const [head = [], ...rows] = tableRows(view);
  return layOut({
    name: '逐项列出',
    widths: FLAT_WIDTHS,
    rows: [
      head.map((value) => ({ value, look: 'head' as const })),
      ...rows.map((row) => row.map((value) => ({ value, look: 'text' as const }))),
    ],
    head: 0,
    address: view.url,
    filtered: true,
  });
}
