import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Worksheet } from 'exceljs';
import { type ReadEvent, readCalendar } from '../unit/exports/calendar-reader.ts';
import { readSheets } from '../unit/exports/workbook-reader.ts';
import { assertBuilt, type BuiltSite } from './sites.ts';

/** Whether the site has a file at that address below its base path. */
export function hasFile(site: BuiltSite, file: string): boolean {
  assertBuilt(site);
  return existsSync(join(site.folder, file));
}

/** The rows of a CSV file by its head; the tab that keeps 6月12日 from becoming a date is not one of its words. */
export function readCsv(site: BuiltSite, file: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(site.folder, file)), { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value.replace(/\t$/u, '')])),
  );
}

export function readJson<T>(site: BuiltSite, file: string): T {
  return JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as T;
}

/** The sheets of a workbook, the first one for certain. */
export async function readWorkbook(site: BuiltSite, file: string): Promise<[Worksheet, ...Worksheet[]]> {
  const [first, ...others] = await readSheets(readFileSync(join(site.folder, file)));
  if (first === undefined) throw new Error(`${file} 没有工作表`);
  return [first, ...others];
}

/** The events of a calendar by the first half of their ids: `2021-hangzhou-dangerous-operation.t01`. */
export function readEvents(site: BuiltSite, file: string): Map<string, ReadEvent> {
  const { events } = readCalendar(readFileSync(join(site.folder, file), 'utf8'));
  return new Map(events.map((event) => [event.uid.replace(/@anquan-pufa-portal$/u, ''), event]));
}

/** The day after, for ends of events, which are left out of them. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
