import type { ReportExport, TaskExport } from '#exports/task-export.ts';
import { hasDates } from './downloads.ts';
import { tableExports, unitExports } from './export-views.ts';

/** Paths of the files of each table. */
export async function tablePaths() {
  return (await tableExports()).map((view) => ({ params: { slug: view.slug }, props: { view } }));
}

/** Of those that have a date in them. */
export async function datedTablePaths() {
  return (await tablePaths()).filter(({ props: { view } }) => isDated(view));
}

/** Paths of the files of each unit. */
export async function unitPaths() {
  return (await unitExports()).map((view) => ({ params: { unit: view.unit.id }, props: { view } }));
}

/** Of those that have a date in them. */
export async function datedUnitPaths() {
  return (await unitPaths()).filter(({ props: { view } }) => isDated(view));
}

function isDated({ tasks, reports }: { tasks: readonly TaskExport[]; reports: readonly ReportExport[] }): boolean {
  return hasDates([...tasks.map(({ task }) => task.due), ...reports.map(({ report }) => report)]);
}
