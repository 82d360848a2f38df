import { parseNumeral } from '#legal/numerals.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A 层次序数 at the head of a line: 一、 is level 1, （一） 2, 1. 3, （1） 4. */
export interface Label {
  level: HeadingLevel;
  /** As printed. */
  mark: string;
  number: number;
  /** What follows it. */
  text: string;
}

const CHINESE = '[一二三四五六七八九十百]';
const FORMS: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, new RegExp(`^(第\\s*(${CHINESE}+|\\d{1,2})\\s*(?:部分|章))\\s*(.*)$`, 'su')],
  [1, new RegExp(`^((${CHINESE}{1,4})\\s*[、．.，,])\\s*(.*)$`, 'su')],
  [2, new RegExp(`^([（(〔［[【]\\s*(${CHINESE}{1,4})\\s*[）)〕］\\]】][、.．]?)\\s*(.*)$`, 'su')],
  [2, new RegExp(`^((${CHINESE}{1,3})[）)])\\s*(.*)$`, 'su')],
  [2, /^(([㈠-㈩]))\s*(.*)$/su],
  [3, /^(([\d０-９]{1,2})\s*[.．、。，](?![\d０-９](?!\d{3}\s*[年—-])))\s*(.*)$/su],
  [3, /^(([⒈-⒛]))\s*(.*)$/su],
  [4, /^([（(〔［[]\s*([\d０-９]{1,2})\s*[）)〕］\]][、.．]?)\s*(.*)$/su],
  [4, /^(([\d０-９]{1,2})[）)])\s*(.*)$/su],
  [4, /^(([⑴-⒇]))\s*(.*)$/su],
];

/** Reads the label of a line; undefined where it has none. */
export function readLabel(line: string): Label | undefined {
  const text = line.trim();
  for (const [level, form] of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const [, mark = '', count = '', rest = ''] = match;
    const number = numberOf(count);
    if (number !== undefined && rest !== '') return { level, mark, number, text: rest };
  }
  return undefined;
}

/** 9开展“六进”活动: a figure with nothing after it, where the one before it in the series was 8. */
export function readBareLabel(line: string, expected: number): Label | undefined {
  const match = /^([\d０-９]{1,2})(?=\p{Script=Han})(.*)$/su.exec(line.trim());
  if (match === null) return undefined;
  const [, mark = '', text = ''] = match;
  if (/^[年月日个名次家时点周万元号类级至所条项人件场期天分届]/u.test(text)) return undefined;
  return numberOf(mark) === expected ? { level: 3, mark, number: expected, text } : undefined;
}

function numberOf(count: string): number | undefined {
  if (/^[㈠-㈩⒈-⒛⑴-⒇]$/u.test(count)) return parseNumeral(count.normalize('NFKC').replace(/[().]/g, ''));
  return parseNumeral(count);
}
