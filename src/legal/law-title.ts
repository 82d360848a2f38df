import { findDocumentNumbers, formatDocumentNumber } from './document-number.ts';

/** A law's printed name in a text, 《》 and the document number in brackets after it included. */
export interface PrintedName {
  start: number;
  end: number;
  /** The name without 《》, or the normalised document number where only that is written. */
  law: string;
  /** The document number in brackets after the name, normalised. */
  number?: string;
}

const titlePattern = /《((?:[^《》]|《[^《》]*》)+)》/g;
const bracketPattern = /[（(]([^（）()]{4,40})[）)]/y;
const amendmentPattern = /修正案[（(]([一二三四五六七八九十]{1,3})[）)]/y;
const ordinalPattern = /[（(]([一二三四五六七八九十]{1,3})[）)]/y;

/**
 * Every name in 《》 and every document number outside of one, in order. 《刑法》修正案（十一） and 《刑法修正案》（十一）
 * are names of 刑法修正案（十一）, however they are printed.
 */
export function findPrintedNames(text: string): PrintedName[] {
  const names = [...text.matchAll(titlePattern)].flatMap((match) => {
    const found = titleAt(text, match);
    return found.law === '' ? [] : [found];
  });
  const numbers = findDocumentNumbers(text)
    .filter(({ start }) => !names.some((name) => start >= name.start && start < name.end))
    .map(({ start, end, number }) => ({ start, end, law: formatDocumentNumber(number) }));
  return [...names, ...numbers].sort((one, other) => one.start - other.start);
}

function titleAt(text: string, { 0: printed, 1: title = '', index: start }: RegExpExecArray): PrintedName {
  let law = title.trim();
  let end = start + printed.length;
  const suffix = law.endsWith('修正案') ? ordinalPattern : amendmentPattern;
  suffix.lastIndex = end;
  const amendment = suffix.exec(text);
  if (amendment !== null) {
    law = law.endsWith('修正案') ? `${law}（${amendment[1]}）` : `${law}修正案（${amendment[1]}）`;
    end += amendment[0].length;
  }
  const numbered = bracketedNumber(text, end);
  return numbered === undefined ? { start, end, law } : { start, end: numbered.end, law, number: numbered.number };
}

function bracketedNumber(text: string, at: number): { number: string; end: number } | undefined {
  bracketPattern.lastIndex = at;
  const match = bracketPattern.exec(text);
  const inside = match?.[1]?.trim() ?? '';
  const [found] = findDocumentNumbers(inside);
  if (match === null || found === undefined || found.text !== inside) return undefined;
  return { number: formatDocumentNumber(found.number), end: at + match[0].length };
}

/** The name used in running text: 刑法, 法释〔2022〕19号. */
export function shortLawName(law: {
  title: string;
  short: readonly string[];
  kind: string;
  number?: string | undefined;
}): string {
  if (law.kind === 'judicial-interpretation' && law.number !== undefined) return law.number;
  return law.short[0] ?? law.title.replace('中华人民共和国', '');
}
