import type { Unit } from './unit.ts';

/** A piece of a cell; `unit` is there where the piece is the name of one. */
export interface UnitTextPart {
  text: string;
  unit?: string;
}

/**
 * Cuts the printed words of a cell into plain text and unit names, the longest name at each place.
 * The pieces joined give the text back letter by letter.
 */
export function splitUnitText(text: string, units: readonly Pick<Unit, 'id' | 'name' | 'also'>[]): UnitTextPart[] {
  const names = units
    .flatMap(({ id, name, also }) => [name, ...also].map((word) => ({ id, word })))
    .filter(({ word }) => word !== '')
    .sort((one, other) => other.word.length - one.word.length);
  const found: UnitTextPart[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const name = names.find(({ word }) => text.startsWith(word, at));
    if (name === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') found.push({ text: plain });
    plain = '';
    found.push({ text: name.word, unit: name.id });
    at += name.word.length;
  }
  if (plain !== '') found.push({ text: plain });
  return found;
}
