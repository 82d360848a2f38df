import { stringify } from 'yaml';
import type { DataOf } from '#collections/index.ts';
import { type Region, spell } from './region.ts';

type UnitFile = DataOf<'units'>;

/** A unit that a notice names and no file has. */
export interface NewUnit {
  id: string;
  name: string;
  kind: 'unit' | 'class';
  basis?: string;
}

export interface UnitRegistry {
  /** The id of a name in this region; a new one is registered. */
  idOf(name: string): string;
  added: NewUnit[];
}

/** The units of a region with those that come to it; `known` is its file, where it has one. */
export function unitRegistry(region: Region, known: UnitFile | undefined, taken: ReadonlySet<string>): UnitRegistry {
  const ids = new Map<string, string>();
  for (const { id, name, fullName, also } of known?.units ?? []) {
    for (const words of [name, ...also, ...(fullName === undefined ? [] : [fullName])]) ids.set(words, id);
  }
  const added: NewUnit[] = [];
  const used = new Set(taken);
  return {
    added,
    idOf(name) {
      const words = name.replace(/\s+/gu, '');
      const found = ids.get(words);
      if (found !== undefined) return found;
      const base = `${region.id}-${spell(words) || 'danwei'}`;
      let id = base;
      for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
      const isClass = /^(?:各|有关|相关|全体|所有|其他)|等$|(?:成员|有关|相关)(?:单位|部门)|^(?:原表|原文)/u.test(
        words,
      );
      added.push({
        id,
        name: words,
        kind: isClass ? 'class' : 'unit',
        ...(isClass ? { basis: '文件没有逐个列名。' } : {}),
      });
      ids.set(words, id);
      used.add(id);
      return id;
    },
  };
}

/** The text of a region's file with new units at its end; what stands in it stays as it is. */
export function writeUnits(text: string | undefined, region: Region, added: readonly NewUnit[]): string {
  if (text === undefined) return stringify({ region, units: added }, { lineWidth: 0 });
  const lines = added.map((unit) => `  - ${stringify(unit, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`);
  return `${text.trimEnd()}\n${lines.join('')}`;
}
