import type { Block, Paragraph } from '../source/block.ts';
import { isBlankDay, isDayLine } from './day.ts';
import { readFieldLine } from './field.ts';
import { readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';
import { findOrgans } from './organ.ts';

const SENTENCE_END = /[。！？；：:;.!?”》」）)…]$/u;
const OWN_LINE = /^(?:附件|附[：:]|抄送|联系|（此|\(此|【|[-·•●◆■★*])/u;

/**
 * Paragraphs that the end of a page, a line break or a typist's line cut in two, made whole again. Blank lines stay.
 * `joined` are the lines at which something was put together.
 */
export function joinLines(blocks: readonly Block[]): { blocks: Block[]; joined: number[] } {
  const print = { width: printedWidth(blocks), indented: isIndented(blocks) };
  const whole: Block[] = [];
  const joined: number[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && belongs(last, block, print)) {
      whole[whole.length - 1] = { ...last, text: last.text.trimEnd() + block.text.trimStart() };
      joined.push(block.line);
    } else whole.push(block);
  }
  return { blocks: whole, joined };
}

function belongs(last: Paragraph, next: Paragraph, { width, indented }: Print): boolean {
  const before = last.text.trim();
  const text = next.text.trim();
  if (before === '' || text === '' || last.text.includes('\t') || next.text.includes('\t')) return false;
  if (isOpenBracket(before) && /^[^（(]*[）)]/u.test(text) && !/[。]$/u.test(before)) return true;
  if (readLabel(text) !== undefined || isOwnLine(text) || isOwnLine(before) || /^　|^ {2}/u.test(next.text))
    return false;
  if (/[，、]$/u.test(before) && before.length >= 6) return true;
  if (indented && /^　|^ {2}/u.test(last.text) && [...before].length >= 20 && !SENTENCE_END.test(before)) return true;
  if (SENTENCE_END.test(before))
    return width > 0 && lengthOf(before) >= width - 1 && !/[：:]$/u.test(before) && isMidSentence(text);
  if (width > 0 && lengthOf(last.text) >= width - 2) return true;
  const label = readLabel(before);
  if (label !== undefined && !/[。；]/u.test(before) && before.length <= 45) return false;
  return next.soft === true && before.length >= 15 && /[。；，]/u.test(before + text) && !/^[（(]?\d{4}/u.test(text);
}

interface Print {
  /** Of the lines that a program cut; 0 where none did. */
  width: number;
  /** Paragraphs begin with white space, their further lines do not. */
  indented: boolean;
}

function isIndented(blocks: readonly Block[]): boolean {
  const printed = blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && [...block.text.trim()].length >= 20,
  );
  return printed.filter(({ text }) => /^　|^ {2}/u.test(text)).length * 3 >= printed.length && printed.length > 2;
}

function isOpenBracket(text: string): boolean {
  return text.lastIndexOf('（') > text.lastIndexOf('）') || text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A line that a sentence cannot go on in. */
function isOwnLine(text: string): boolean {
  return (
    isDayLine(text) ||
    isBlankDay(text) ||
    readNumberLine(text) !== undefined ||
    findOrgans(text).length > 0 ||
    OWN_LINE.test(text) ||
    readFieldLine(text) !== undefined
  );
}

function isMidSentence(text: string): boolean {
  return /^[，、。；：）”]/u.test(text);
}

/** The length of the lines of a text whose paragraphs a program cut at a fixed width; 0 where none did. */
function printedWidth(blocks: readonly Block[]): number {
  const lengths = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== '' ? [lengthOf(block.text)] : [],
  );
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (lengths.length < 12 || longest > 60 || longest < 20) return 0;
  const full = lengths.filter((length) => length >= longest - 3).length;
  return full >= lengths.length * 0.35 ? longest - 1 : 0;
}

function lengthOf(text: string): number {
  return [...text.trimEnd()].length;
}
