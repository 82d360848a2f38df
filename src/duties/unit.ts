/**
 * Who can have a task. `unit`: one office. `group`: several listed offices under one name (市政法部门).
 * `class`: a kind of office that the notice does not list one by one (各地平安办).
 */
export interface Unit {
  id: string;
  name: string;
  /** Other words for it in the notices: 市交通运输. */
  also: readonly string[];
  kind: 'unit' | 'group' | 'class';
  /** Ids of a group's members, in the order of the notice. */
  members: readonly string[];
  /** Where the notice says who the members are. */
  basis?: string;
  region: string;
}

/** A unit with its region, for where the name alone would not do: 市法院（杭州市）. */
export function formatUnit({ name, region }: Pick<Unit, 'name' | 'region'>): string {
  return `${name}（${region}）`;
}

const indexes = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

/** Units by id; made once for each list, so that looking one up costs the same however many there are. */
export function unitsById(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const known = indexes.get(units) ?? new Map(units.map((unit) => [unit.id, unit]));
  indexes.set(units, known);
  return known;
}
