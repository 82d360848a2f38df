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

const roles = ['lead', 'carryOut', 'support'] as const satisfies readonly TaskRole[];

/**
 * What a unit (or a group or class, where it is printed) has to do, in the order of the tables.
 * A task stands once, in the unit's strongest role (lead, then carry out, then support).
 */
export function tasksOfUnit(
  unitId: string,
  tables: readonly ResponsibilityTable[],
  units: readonly Unit[],
): UnitTask[] {
  const found: UnitTask[] = [];
  for (const table of tables) {
    for (const task of table.tasks) {
      for (const role of roles) {
        const party = findParty(unitId, task[role], units);
        if (party === undefined) continue;
        const entry = { task, table, role };
        found.push(party.via === undefined ? entry : { ...entry, via: party.via });
        break;
      }
    }
  }
  return found;
}

function findParty(id: string, parties: readonly Party[], units: readonly Unit[]): Party | undefined {
  const isWanted = (party: Party): boolean => party.id === id;
  return parties.find(isWanted) ?? expandParties(parties, units).find(isWanted);
}
