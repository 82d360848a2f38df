import type { TaskRole } from '#legal/vocabulary.ts';
import { expandParties, type Party, type ResponsibilityTable, type Task } from './task.ts';
import type { Unit } from './unit.ts';

/** A task of one unit: in which role, and through which group where the notice does not name it itself. */
export interface UnitTask {
  task: Task;
  table: ResponsibilityTable;
  role: TaskRole;
  via?: { id: string; name: string };
}

/** Someone who has a part in a task. */
export interface Participant extends Party {
  role: TaskRole;
}

const roles = ['lead', 'carryOut', 'support'] as const satisfies readonly TaskRole[];

/**
 * Everyone who has a part in a task, each once, in the strongest role (lead, then carry out, then support): those that
 * the notice prints, groups and classes among them, and with `via` the members of the groups.
 */
export function participantsOf(task: Task, units: readonly Unit[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const role of roles) {
    for (const party of [...task[role], ...expandParties(task[role], units)]) {
      if (!found.has(party.id)) found.set(party.id, { ...party, role });
    }
  }
  return [...found.values()];
}

/** What each unit (or group or class, where it is printed) has to do, by its id, in the order of the tables. */
export function tasksByUnit(
  tables: readonly ResponsibilityTable[],
  units: readonly Unit[],
): ReadonlyMap<string, readonly UnitTask[]> {
  const found = new Map<string, UnitTask[]>();
  for (const table of tables) {
    for (const task of table.tasks) {
      for (const { id, role, via } of participantsOf(task, units)) {
        const entry = { task, table, role, ...(via === undefined ? {} : { via }) };
        const known = found.get(id);
        if (known === undefined) found.set(id, [entry]);
        else known.push(entry);
      }
    }
  }
  return found;
}
