import { getCollection } from 'astro:content';
import type { ResponsibilityTable } from '#duties/task.ts';
import type { Unit } from '#duties/unit.ts';
import { once } from './once.ts';

/** All units and groups of all regions. */
export const allUnits = once(async (): Promise<Unit[]> => {
  const files = await getCollection('units');
  return files.flatMap(({ data }) =>
    data.units.map(({ also = [], members = [], ...unit }) => ({ ...unit, also, members, region: data.region.name })),
  );
});

/** The units that a table names, for finding their names in its cells (two regions may print the same name). */
export async function unitFinder(table: ResponsibilityTable): Promise<Unit[]> {
  const named = new Set(
    table.tasks.flatMap(({ lead, support, carryOut }) => [...lead, ...support, ...carryOut].map(({ id }) => id)),
  );
  return (await allUnits()).filter(({ id }) => named.has(id));
}
