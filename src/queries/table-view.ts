import { mergeRows } from '#duties/merge.ts';
import type { Task } from '#duties/task.ts';
import { splitUnitText } from '#duties/unit-text.ts';
import { addressOf } from './address.ts';
import { limitView } from './limits.ts';
import { quoteAnchors } from './quotes.ts';
import { reckonedOf } from './reckoned.ts';
import { campaignView, type LoadedTable } from './responsibilities.ts';
import { unitFinder } from './units-index.ts';

/** What a table shows of itself: all or some of its tasks, and a line of ours below a task. */
interface TableChoice {
  tasks?: readonly Task[];
  note?: (task: Task) => string[];
}

/** A table as it stands in its notice, where links lead to places of the same page. */
export function tableInNotice(loaded: LoadedTable) {
  return drawTable(loaded, true, {});
}

/** A table on a page of its own: merged for reading, with our reckoning of its time words. */
export function tableView(loaded: LoadedTable, choice: TableChoice = {}) {
  return drawTable(loaded, false, choice);
}

async function drawTable(loaded: LoadedTable, inNotice: boolean, { tasks, note = () => [] }: TableChoice) {
  const { table, title } = loaded;
  const units = await unitFinder(table);
  const anchors = await quoteAnchors(table);
  const rows = mergeRows(tasks ?? table.tasks).map(({ task, project, units: unitsCell, due }) => ({
    ...(project === undefined ? {} : { project }),
    taskId: task.id,
    anchor: task.id,
    task: task.task,
    details: inNotice ? [] : [...detailsOf(task), ...note(task)],
    sourceHref: sourceHref(table.notice, anchors.get(task.id), inNotice),
    units: {
      parts: splitUnitText(task.unitsText, units).map(({ text, unit }) =>
        unit === undefined ? { text } : { text, href: addressOf.unit(unit) },
      ),
      repeat: unitsCell === undefined,
      ...(unitsCell === undefined ? {} : { span: unitsCell.span }),
    },
    due: {
      ...task.due,
      ...(inNotice ? {} : { reckoned: reckonedOf(task.due), limit: limitView(task.due, campaignView(table)) }),
      repeat: due === undefined,
      ...(due === undefined ? {} : { span: due.span }),
    },
  }));
  return { caption: title, columns: table.columns, rows };
}

/** Place and quota, where the words of the task do not say them already. */
export function detailsOf({ task, place, quota }: Task): string[] {
  return [
    ...(place === null || task.includes(place) ? [] : [`地点：${place}`]),
    ...(quota === null || task.includes(quota) ? [] : [quota]),
  ];
}

/** The words of the notice that give the task: their paragraph, or the table itself where they stand only there. */
function sourceHref(notice: string, anchor: string | undefined, inNotice: boolean): string | undefined {
  if (anchor === undefined) return undefined;
  return inNotice ? `#${anchor}` : addressOf.notice(notice, anchor);
}
