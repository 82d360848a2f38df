import { getCollection } from 'astro:content';
import type { ResponsibilityTable } from '#duties/task.ts';
import { type Unit, unitsById } from '#duties/unit.ts';
import { once, oncePer } from './once.ts';

/** All units and groups of all regions. */
export const allUnits = once(async (): Promise<Unit[]> => {
  const files = await getCollection('units');
  return files.flatMap(({ data }) =>
    data.units.map(({ also = [], members = [], ...unit }) => ({ ...unit, also, members, region: data.region.name })),
  );
});

/** The units that a table names, for finding their names in its cells (two regions may print the same name). */
export const unitFinder = oncePer(async ({ tasks }: ResponsibilityTable): Promise<Unit[]> => {
  const byId = unitsById(await allUnits());
  const named = tasks.flatMap(({ lead, support, carryOut }) => [...lead, ...support, ...carryOut].map(({ id }) => id));
  return [...new Set(named)].flatMap((id) => byId.get(id) ?? []);
});
