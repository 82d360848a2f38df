import { formatNumeral, parseNumeral } from './numerals.ts';

/** A number at the head of a line, by GB/T 9704-2012: 一、 is level 1, （一） 2, 1. 3, （1） 4. */
export interface OutlineLabel {
  level: 1 | 2 | 3 | 4;
  value: number;
  /** As written: `（三）`. */
  text: string;
}

/** A label that does not follow from those before it. */
export interface OutlineFault {
  index: number;
  label: OutlineLabel;
  /** `order`: not the next number; `level`: a higher level begins inside a lower one. */
  kind: 'order' | 'level';
  /** What should stand there; undefined for `level`. */
  expected?: string;
}

const LABELS: readonly [OutlineLabel['level'], RegExp][] = [
  [1, /^([一二三四五六七八九十百]+)、/u],
  [2, /^[（(]([一二三四五六七八九十百]+)[）)]/u],
  [3, /^(\d{1,3})[.．、](?!\d)/u],
  [4, /^[（(](\d{1,3})[）)]/u],
];

/** The label that a line begins with. */
export function parseOutlineLabel(line: string): OutlineLabel | undefined {
  for (const [level, pattern] of LABELS) {
    const [text, digits] = pattern.exec(line) ?? [];
    const value = digits === undefined ? undefined : parseNumeral(digits);
    if (text !== undefined && value !== undefined) return { level, value, text };
  }
  return undefined;
}

/** Writes a label: level 3 value 2 is `2.`. */
function formatOutlineLabel({ level, value }: Pick<OutlineLabel, 'level' | 'value'>): string {
  return [`${formatNumeral(value)}、`, `（${formatNumeral(value)}）`, `${value}.`, `（${value}）`][level - 1] ?? '';
}

/**
 * The labels of a document that are out of order. As offices do, a list may begin anew with 1 anywhere, go on counting
 * under the next heading, and a level may be left out (一、 then 1.).
 */
export function findOutlineFaults(lines: readonly string[]): OutlineFault[] {
  const last = new Map<number, number>();
  const counted = new Map<number, number>();
  return lines.flatMap((line, index): OutlineFault[] => {
    const label = parseOutlineLabel(line);
    if (label === undefined) return [];
    const { level, value } = label;
    const before = last.get(level);
    const isInside = before === undefined && [...last.keys()].some((other) => other > level);
    for (const other of [...last.keys()]) if (other > level) last.delete(other);
    const continued = (counted.get(level) ?? 0) + 1;
    last.set(level, value);
    counted.set(level, value);
    if (isInside && level > 1) return [{ index, label, kind: 'level' }];
    if (value === 1 || value === (before ?? 0) + 1 || value === continued) return [];
    return [{ index, label, kind: 'order', expected: formatOutlineLabel({ level, value: (before ?? 0) + 1 }) }];
  });
}
