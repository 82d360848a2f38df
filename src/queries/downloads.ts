import type { TimeLimit } from '#duties/time-limit.ts';
import { formatUnit, type Unit } from '#duties/unit.ts';
import { addressOf } from './address.ts';
import type { LoadedTable } from './responsibilities.ts';

type Limit = Pick<TimeLimit, 'end'>;

/** A file that a page offers; `file` is the name it is kept under, without which it is opened (calendars). */
export interface Download {
  label: string;
  format: string;
  href: string;
  file?: string;
}

/** The files of a table: no calendar where no task has a date. */
export function tableDownloads({ slug, title, table, reports }: LoadedTable): Download[] {
  const limits = [...table.tasks.map(({ due }) => due), ...reports];
  return [
    ...dataFiles(title, (ending) => addressOf.tableFile(slug, ending), hasDates(limits)),
    {
      label: '空白统计表',
      format: 'XLSX',
      href: addressOf.returnForm(slug),
      file: `${title.replace(/责任分工$/u, '')}情况统计表.xlsx`,
    },
  ];
}

/** The files of a unit: no calendar where no task has a date. */
export function unitDownloads(unit: Unit, limits: readonly Limit[]): Download[] {
  return dataFiles(`${formatUnit(unit)}的任务`, (ending) => addressOf.unitFile(unit.id, ending), hasDates(limits));
}

/** Whether anything has a last day: without one there is nothing to put into a calendar. */
export function hasDates(limits: readonly Limit[]): boolean {
  return limits.some(({ end }) => end !== undefined);
}

function dataFiles(
  name: string,
  address: (ending: 'csv' | 'xlsx' | 'json' | 'ics') => string,
  withCalendar: boolean,
): Download[] {
  return [
    { label: 'Excel 表格', format: 'XLSX', href: address('xlsx'), file: `${name}.xlsx` },
    ...(withCalendar ? [{ label: '加入日历', format: 'ICS', href: address('ics') }] : []),
    { label: '纯数据表', format: 'CSV', href: address('csv'), file: `${name}.csv` },
    { label: '程序用数据', format: 'JSON', href: address('json') },
  ];
}

/** The same for programs: what the head of the page names. */
export function alternatesOf(downloads: readonly Download[]): { type: string; title: string; href: string }[] {
  return downloads.flatMap(({ format, label, href }) => {
    const type = MEDIA_TYPES[format];
    return type === undefined ? [] : [{ type, title: label, href }];
  });
}

const MEDIA_TYPES: Record<string, string> = { JSON: 'application/json', ICS: 'text/calendar', CSV: 'text/csv' };
