import type { DataOf } from '#collections/index.ts';
import type { Unit } from '#duties/unit.ts';
import { nearest } from '#legal/nearest.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import { unitIdsOf } from './unit-list.ts';

type UnitFile = CorpusEntry<DataOf<'units'>>;

/** Units bear their region's mark and one name each; groups have members that exist. */
export function checkUnits(corpus: Corpus): Problem[] {
  const files = corpus.entries('units');
  return [
    ...checkIds(files),
    ...files.flatMap((file) => [...checkRegion(file), ...checkUnitNames(file)]),
    ...checkGroups(files, corpus),
  ];
}

function checkIds(files: readonly UnitFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, source, data: { units } }) =>
    units.flatMap(({ id }, index) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, path);
      return other === undefined
        ? []
        : [problem('unit/duplicate-id', path, source.placeOf(['units', index, 'id']), { id, other })];
    }),
  );
}

function checkRegion({ path, source, data: { region, units } }: UnitFile): Problem[] {
  return units.flatMap(({ id }, index) =>
    id.startsWith(`${region.id}-`)
      ? []
      : [problem('unit/wrong-region', path, source.placeOf(['units', index, 'id']), { id, region: region.id })],
  );
}

function checkUnitNames({ path, source, data: { units } }: UnitFile): Problem[] {
  const first = new Map<string, string>();
  return units.flatMap(({ name, also }, index) =>
    [name, ...also].flatMap((words, at) => {
      const other = first.get(words);
      if (other === undefined) {
        first.set(words, name);
        return [];
      }
      const place = source.placeOf(['units', index, ...(at === 0 ? ['name'] : ['also', at - 1])]);
      return [problem('unit/duplicate-name', path, place, { name: words, other })];
    }),
  );
}

function checkGroups(files: readonly UnitFile[], corpus: Corpus): Problem[] {
  const byId = new Map(corpus.units.map((unit) => [unit.id, unit]));
  const known = unitIdsOf(corpus);
  return files.flatMap(({ path, source, data: { units } }) =>
    units.flatMap(({ id, name, kind, members }, index) => {
      if (kind !== 'group') return [];
      if (members.length === 0) {
        return [problem('group/empty', path, source.placeOf(['units', index]), { name })];
      }
      const unknown = members.flatMap((member, at) => {
        if (known === undefined || known.has(member)) return [];
        const place = source.placeOf(['units', index, 'members', at]);
        return [problem('group/unknown-member', path, place, { member, name, nearest: nearest(member, known) })];
      });
      const circular = reaches(id, id, byId)
        ? [problem('group/circular', path, source.placeOf(['units', index, 'members']), { name })]
        : [];
      return [...unknown, ...circular];
    }),
  );
}

function reaches(from: string, target: string, byId: ReadonlyMap<string, Unit>, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const members = byId.get(from)?.members ?? [];
  return members.some((member) => member === target || reaches(member, target, byId, seen));
}
