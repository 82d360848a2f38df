import type { Campaign } from './campaign.ts';
import type { TimeLimit } from './time-limit.ts';
import { type Unit, unitsById } from './unit.ts';

/** What a merged cell of the paper's table prints, once, and what it means. */
interface Cell {
  text: string;
  lead?: readonly string[];
  support?: readonly string[];
  carryOut?: readonly string[];
  start?: string;
  end?: string;
  rrule?: string;
}

/** One leaf row; `units` and `due` are keys of the table's cells. */
export interface TaskSource {
  id: string;
  project: string;
  task: string;
  units: string;
  due: string;
  place: string | null;
  quota: string | null;
  from: { quote: string };
}

/** What a notice asks to be reported, when and to whom. */
export interface ReportSource {
  id: string;
  text: string;
  start?: string;
  end?: string;
  rrule?: string;
  /** Ids of the units that have to report, where the notice says who. */
  by?: readonly string[];
  to: string;
  what: string;
}

/** A responsibilities file as written. */
export interface ResponsibilitySource {
  notice: string;
  campaign: Campaign;
  /** True where the paper prints no table and we drew this one up from its text. */
  derived?: boolean;
  /** The head of the table as printed. */
  columns: readonly string[];
  cells: Readonly<Record<string, Cell>>;
  tasks: readonly TaskSource[];
  reports?: readonly ReportSource[];
}

/** A unit, group or class that has a role in a task; `via` is the printed group that brought it in. */
export interface Party {
  id: string;
  name: string;
  via?: { id: string; name: string };
}

/** A task with its cells resolved. The roles hold the parties as printed: a group stands as itself. */
export interface Task {
  id: string;
  project: string;
  task: string;
  unitsText: string;
  lead: Party[];
  support: Party[];
  carryOut: Party[];
  due: TimeLimit;
  place: string | null;
  quota: string | null;
  quote: string;
  cells: { units: string; due: string };
}

export interface ResponsibilityTable {
  notice: string;
  campaign: Campaign;
  /** There where the paper prints no table and we drew this one up from its text. */
  derived?: true;
  columns: readonly string[];
  tasks: Task[];
}

/**
 * Puts the words and meaning of the merged cells into each task. Never throws: an unknown unit keeps its id for a name
 * and an unknown cell is empty, both being problems that the check of the corpus reports.
 */
export function resolveTable(source: ResponsibilitySource, units: readonly Unit[]): ResponsibilityTable {
  const byId = unitsById(units);
  const parties = (ids: readonly string[] = []): Party[] => ids.map((id) => ({ id, name: byId.get(id)?.name ?? id }));
  const cell = (key: string): Cell =>
    Object.hasOwn(source.cells, key) ? (source.cells[key] ?? { text: '' }) : { text: '' };
  const tasks = source.tasks.map((row): Task => {
    const units = cell(row.units);
    return {
      id: row.id,
      project: row.project,
      task: row.task,
      unitsText: units.text,
      lead: parties(units.lead),
      support: parties(units.support),
      carryOut: parties(units.carryOut),
      due: timeLimit(cell(row.due)),
      place: row.place,
      quota: row.quota,
      quote: row.from.quote,
      cells: { units: row.units, due: row.due },
    };
  });
  const { notice, campaign, columns, derived = false } = source;
  return { notice, campaign, columns, tasks, ...(derived ? { derived } : {}) };
}

/**
 * The units behind the parties: a group gives way to its members, each with `via`, groups within groups too.
 * Whoever is printed by name stands once and without `via`.
 */
export function expandParties(parties: readonly Party[], units: readonly Unit[]): Party[] {
  const byId = unitsById(units);
  const printed = new Set(parties.map(({ id }) => id));
  const expanded = new Map<string, Party>();
  for (const party of parties) {
    if (byId.get(party.id)?.kind !== 'group') {
      expanded.set(party.id, party);
      continue;
    }
    const via = { id: party.id, name: party.name };
    for (const { id, name } of groupMembers(party.id, byId)) {
      if (!printed.has(id) && !expanded.has(id)) expanded.set(id, { id, name, via });
    }
  }
  return [...expanded.values()];
}

function groupMembers(
  group: string,
  byId: ReadonlyMap<string, Unit>,
  seen: ReadonlySet<string> = new Set(),
): { id: string; name: string }[] {
  if (seen.has(group)) return [];
  return (byId.get(group)?.members ?? []).flatMap((id) => {
    const unit = byId.get(id);
    if (unit?.kind === 'group') return groupMembers(id, byId, new Set([...seen, group]));
    return [{ id, name: unit?.name ?? id }];
  });
}

function timeLimit({ text, start, end, rrule }: Cell): TimeLimit {
  const limit: TimeLimit = { text };
  if (start !== undefined) limit.start = start;
  if (end !== undefined) limit.end = end;
  if (rrule !== undefined) limit.rrule = rrule;
  return limit;
}
