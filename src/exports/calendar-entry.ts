import { parseTimeOfDay } from '#duties/time-of-day.ts';
import type { TimeLimit } from '#duties/time-limit.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import type { Unit } from '#duties/unit.ts';
import type { EventSpan } from './event-time.ts';
import { formatOrigin, formatRemarks, type Origin } from './origin.ts';
import { formatParties, type ReportExport, type TableExport, type TaskExport, type UnitExport } from './task-export.ts';

/** An event of a calendar, in words and days of the notice; its `start` is `end` where the words name no beginning. */
export interface CalendarEntry extends EventSpan {
  uid: string;
  /** The limit in the notice's words. */
  limit: string;
  summary: string;
  description: string;
  place?: string | undefined;
  categories: readonly string[];
  url: string;
  /** Day of the entry's content. */
  stamp: string;
}

const SUMMARY_LENGTH = 36;

/** What a table has with a date: its tasks, and what is to be reported. Empty where nothing has one. */
export function tableEntries(view: TableExport): CalendarEntry[] {
  const { tasks, reports, units } = view;
  return [...tasks.flatMap((task) => taskEntry(task, units)), ...reports.flatMap(reportEntry)];
}

/** What of a unit has a date, its own part in front of a task; all keep the ids of the table's calendar. */
export function unitEntries({ unit, tasks, reports, units }: UnitExport): CalendarEntry[] {
  const tasksOfUnit = tasks.flatMap((task) => {
    const via = task.via === undefined ? '' : `（因“${task.via.name}”）`;
    return taskEntry(task, units, [`${unit.name}：${taskRoles[task.role]}${via}`]);
  });
  return [...tasksOfUnit, ...reports.flatMap(reportEntry)];
}

function taskEntry(
  { uid, task, url, reckoned, origin }: TaskExport,
  units: readonly Unit[],
  first: string[] = [],
): CalendarEntry[] {
  const { project, due, place, quota } = task;
  const roles = (['lead', 'support', 'carryOut'] as const).flatMap((role) =>
    task[role].length === 0 ? [] : [`${taskRoles[role]}单位：${formatParties(task[role], units)}`],
  );
  return dated(due, {
    uid,
    summary: shorten(task.task),
    description: [
      ...first,
      `${project}：${task.task}`,
      ...roles,
      limitLine(due, reckoned),
      ...(place === null ? [] : [`地点：${place}`]),
      ...(quota === null ? [] : [`数量要求：${quota}`]),
      ...originLines(origin, url),
    ].join('\n'),
    place: place ?? undefined,
    categories: ['任务', project],
    url,
    stamp: origin.addedOn,
  });
}

function reportEntry({ uid, report, url, reckoned, origin }: ReportExport): CalendarEntry[] {
  const { what, to, text } = report;
  return dated(report, {
    uid,
    time: parseTimeOfDay(text),
    summary: shorten(`报送：${what}`),
    description: [`报送：${what}`, `报${to}`, limitLine(report, reckoned), ...originLines(origin, url)].join('\n'),
    categories: ['报送'],
    url,
    stamp: origin.addedOn,
  });
}

function dated(
  { start, end, rrule, text }: TimeLimit,
  words: Omit<CalendarEntry, 'start' | 'end' | 'rrule' | 'limit'>,
): CalendarEntry[] {
  if (end === undefined) return [];
  return [{ ...words, limit: text, start: start ?? end, end, ...(rrule === undefined ? {} : { rrule }) }];
}

function limitLine({ text }: Pick<TimeLimit, 'text'>, reckoned: string | undefined): string {
  return `完成时限：${text}${reckoned === undefined ? '' : `（按日历换算：${reckoned}）`}`;
}

function originLines(origin: Origin, url: string): string[] {
  return [`出自${formatOrigin(origin)}`, `网址：${url}`, formatRemarks(origin)];
}

/** The first sentence, cut where it is long. */
function shorten(text: string): string {
  const [sentence = ''] = /^[^\n。]+。?/u.exec(text) ?? [];
  const plain = sentence.replace(/。$/u, '');
  return plain.length <= SUMMARY_LENGTH ? plain : `${plain.slice(0, SUMMARY_LENGTH)}……`;
}
