import type { ReportSource, ResponsibilityTable } from '#duties/task.ts';
import type { Unit } from '#duties/unit.ts';
import { tasksByUnit, type UnitTask } from '#duties/unit-view.ts';
import { once, oncePer } from './once.ts';
import { allTables, type LoadedTable } from './responsibilities.ts';
import { allUnits } from './units-index.ts';

/** A task of a unit with the table that it stands in. */
export interface LoadedUnitTask extends UnitTask {
  loaded: LoadedTable;
}

/** Tasks on one page of a unit: with more the page would be heavy and too long to read. */
const PER_PAGE = 60;

const tasksOfAll = once(async () => {
  const tables = await allTables();
  const loadedOf = new Map<ResponsibilityTable, LoadedTable>(tables.map((loaded) => [loaded.table, loaded]));
  const tasks = tasksByUnit([...loadedOf.keys()], await allUnits());
  return { tasks, loadedOf };
});

/** What a unit has to do over all notices: the latest year first, within a year the first to be due first. */
export const tasksOf = oncePer(async ({ id }: Unit): Promise<readonly LoadedUnitTask[]> => {
  const { tasks, loadedOf } = await tasksOfAll();
  const found = (tasks.get(id) ?? []).flatMap((task) => {
    const loaded = loadedOf.get(task.table);
    return loaded === undefined ? [] : [{ ...task, loaded }];
  });
  return found.sort((a, b) => yearOf(b) - yearOf(a) || compareLimits(a, b));
});

/** The year in which a task is due; where it has no days, that of its notice. */
export function yearOf({ task: { due }, loaded }: LoadedUnitTask): number {
  return due.end === undefined ? loaded.year : Number(due.end.slice(0, 4));
}

function compareLimits({ task: a }: UnitTask, { task: b }: UnitTask): number {
  return compareEnds(a.due, b.due) || (a.due.start ?? '').localeCompare(b.due.start ?? '');
}

/** What has no last day comes last. */
function compareEnds(a: { end?: string }, b: { end?: string }): number {
  return (a.end ?? '9').localeCompare(b.end ?? '9');
}

const reportsByUnit = once(async () => {
  const pairs = (await allTables()).flatMap(({ reports }) =>
    reports.flatMap((report) => (report.by ?? []).map((id) => ({ id, report }))),
  );
  return Map.groupBy(pairs, ({ id }) => id);
});

/** What a unit has to hand in: the latest year first, within a year the first to be due first. */
export async function reportsOf({ id }: Unit): Promise<ReportSource[]> {
  const found = ((await reportsByUnit()).get(id) ?? []).map(({ report }) => report);
  const yearOfReport = ({ end }: ReportSource) => end?.slice(0, 4) ?? '';
  return found.sort((a, b) => yearOfReport(b).localeCompare(yearOfReport(a)) || compareEnds(a, b));
}

/** The tasks of a unit cut into pages; one page, perhaps empty, for most. */
export async function taskPages(unit: Unit): Promise<(readonly LoadedUnitTask[])[]> {
  const tasks = await tasksOf(unit);
  const count = Math.max(1, Math.ceil(tasks.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => tasks.slice(index * PER_PAGE, (index + 1) * PER_PAGE));
}

/** The pages of units after their first: `/units/{unit}/2/`. */
export async function furtherPages(): Promise<{ unit: Unit; number: number }[]> {
  const lists = await Promise.all(
    (await allUnits()).map(async (unit) =>
      (await taskPages(unit)).slice(1).map((_, index) => ({ unit, number: index + 2 })),
    ),
  );
  return lists.flat();
}
