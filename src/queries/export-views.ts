import { getEntry } from 'astro:content';
import type { Origin } from '#exports/origin.ts';
import type { TableExport, UnitExport } from '#exports/task-export.ts';
import type { TimeLimit } from '#duties/time-limit.ts';
import { absolute, addressOf } from './address.ts';
import { once } from './once.ts';
import { quoteAnchors } from './quotes.ts';
import { reckonedOf } from './reckoned.ts';
import { allTables, type LoadedTable } from './responsibilities.ts';
import { tasksOf } from './units.ts';
import { allUnits } from './units-index.ts';

/** Every table as its exports need it, the newest notice first. */
export const tableExports = once(async (): Promise<readonly TableExport[]> =>
  Promise.all((await allTables()).map(tableExport)),
);

async function tableExport({ slug, title, table, reports }: LoadedTable): Promise<TableExport> {
  const origin = await originOf(table.notice, table.derived === true);
  const url = absolute(addressOf.table(slug));
  const anchors = await quoteAnchors(table);
  return {
    slug,
    title,
    url,
    table,
    origin,
    units: await allUnits(),
    tasks: table.tasks.map((task) => ({
      uid: `${slug}.${task.id}`,
      task,
      url: `${url}#${task.id}`,
      source: addressOf.notice(table.notice, anchors.get(task.id)),
      reckoned: reckonedOf(task.due),
      origin,
    })),
    reports: reports.map((report) => ({
      uid: `${slug}.${report.id}`,
      report,
      url,
      reckoned: reckonedOf(report),
      origin,
    })),
  };
}

/** The notice of a table as the exports name it. @throws where there is none. */
async function originOf(notice: string, derived: boolean): Promise<Origin> {
  const data = (await getEntry('notices', notice))?.data;
  if (data === undefined) throw new Error(`没有通知 ${notice}`);
  const { title, issuer, number, signedOn, caution, addedOn } = data;
  return { title, issuer, number, signedOn, caution, addedOn, derived, url: absolute(addressOf.notice(notice)) };
}

/** Every unit as its exports need it, in the order of the regions. */
export const unitExports = once(async (): Promise<readonly UnitExport[]> => {
  const units = await allUnits();
  const tables = await tableExports();
  const exported = new Map(tables.flatMap(({ tasks }) => tasks.map((task) => [task.task, task] as const)));
  const reports = Map.groupBy(
    tables.flatMap((table) => table.reports.flatMap((entry) => (entry.report.by ?? []).map((id) => ({ id, entry })))),
    ({ id }) => id,
  );
  return Promise.all(
    units.map(async (unit) => ({
      unit,
      units,
      url: absolute(addressOf.unit(unit.id)),
      tasks: (await tasksOf(unit))
        .flatMap(({ task, table, role, via }) => {
          const found = exported.get(task);
          return found === undefined ? [] : [{ ...found, table, role, via }];
        })
        .sort((a, b) => byDate(a.task.due, b.task.due)),
      reports: (reports.get(unit.id) ?? []).map(({ entry }) => entry).sort((a, b) => byDate(a.report, b.report)),
    })),
  );
});

/** By the last day, then the first; what has no day stands last, in the order of the tables. */
function byDate(one: TimeLimit, other: TimeLimit): number {
  if (one.end === undefined || other.end === undefined) {
    return Number(one.end === undefined) - Number(other.end === undefined);
  }
  return one.end.localeCompare(other.end) || (one.start ?? one.end).localeCompare(other.start ?? other.end);
}
