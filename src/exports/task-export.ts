import { expandParties, type Party, type ReportSource, type ResponsibilityTable, type Task } from '#duties/task.ts';
import type { Unit } from '#duties/unit.ts';
import type { TaskRole } from '#legal/vocabulary.ts';
import type { Origin } from './origin.ts';

/** A task as the exports need it; the address is absolute. */
export interface TaskExport {
  /** Lasting id over all tables, made of the table's and the task's own. */
  uid: string;
  task: Task;
  /** The task's row in the page of its table. */
  url: string;
  /** Address of its words in the notice, from the base path. */
  source: string;
  /** Our reckoning of the printed time limit, in words. */
  reckoned?: string | undefined;
  origin: Origin;
}

/** Something to be reported, likewise; its address is that of the table. */
export interface ReportExport {
  uid: string;
  report: ReportSource;
  url: string;
  reckoned?: string | undefined;
  origin: Origin;
}

/** A table as its exports need it; addresses are absolute. */
export interface TableExport {
  slug: string;
  title: string;
  url: string;
  table: ResponsibilityTable;
  tasks: readonly TaskExport[];
  reports: readonly ReportExport[];
  units: readonly Unit[];
  origin: Origin;
}

/** A task of one unit: in which role, and through which printed group. */
export interface UnitTaskExport extends TaskExport {
  role: TaskRole;
  via?: { id: string; name: string } | undefined;
  table: ResponsibilityTable;
}

/** A unit with all its tasks and reports over all tables, those with a date first and by it; addresses are absolute. */
export interface UnitExport {
  unit: Unit;
  url: string;
  tasks: readonly UnitTaskExport[];
  reports: readonly ReportExport[];
  units: readonly Unit[];
}

/** Parties as printed, the members of a group after it: `市政法部门（市法院、市检察院）`. */
export function formatParties(parties: readonly Party[], units: readonly Unit[]): string {
  const expanded = expandParties(parties, units);
  return parties
    .map(({ id, name }) => {
      const members = expanded.filter(({ via }) => via?.id === id).map((member) => member.name);
      return members.length === 0 ? name : `${name}（${members.join('、')}）`;
    })
    .join('、');
}

/** The printed parties of a task but one, each once and in the order of their roles. */
export function partnersOf({ lead, carryOut, support }: Task, self: string): Party[] {
  const others = [...lead, ...carryOut, ...support].filter(({ id }) => id !== self);
  return others.filter(({ id }, index) => others.findIndex((other) => other.id === id) === index);
}

/** `报送：7月2日下午4点前（2021年7月2日前），报某办公室：活动总结。` */
export function reportLine({ report: { text, what, to }, reckoned }: ReportExport): string {
  const days = reckoned === undefined ? '' : `（${reckoned}）`;
  return `报送：${text}${days}，报${to}：${what}。`;
}
