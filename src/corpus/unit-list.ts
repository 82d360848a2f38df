import type { Unit } from '#duties/unit.ts';
import type { Corpus } from './corpus.ts';

/** Every unit of every region. */
export function unitsOf({ entries }: Pick<Corpus, 'entries'>): Unit[] {
  return entries('units').flatMap(({ data }) => data.units.map((unit) => ({ ...unit, region: data.region.name })));
}

/**
 * The ids of all units, those of files that broke a rule elsewhere included.
 * Undefined where a file cannot be read at all, so that nobody is called unknown because of it.
 */
export function unitIdsOf({ files }: Corpus): ReadonlySet<string> | undefined {
  const sources = files.filter(({ name }) => name === 'units').map(({ source }) => source);
  if (sources.includes(undefined)) return undefined;
  return new Set(sources.flatMap((source) => idsIn(source?.value)));
}

function idsIn(value: unknown): string[] {
  const { units } = (value ?? {}) as { units?: unknown };
  if (!Array.isArray(units)) return [];
  return units.flatMap((unit: unknown) => {
    const { id } = (unit ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}
