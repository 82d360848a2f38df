import type { Block } from '../source/block.ts';
import { findDay, isBlankDay, isDayLine } from './day.ts';
import { findOrgans } from './organ.ts';

/** 落款: who signed the text and when. */
export interface SignOff {
  organs: string[];
  day?: string;
  /** The day is left open: 2024年 月 日. */
  isBlank: boolean;
  /** Where it begins and ends in the blocks, the end not included. */
  start: number;
  end: number;
}

/** Finds the first signature of a text: lines of offices with a day below, or a day alone after the text. */
export function findSignOff(blocks: readonly Block[]): SignOff | undefined {
  const lines = blocks.map((block) => textOf(block));
  const first = lines.findIndex(
    (text, index) =>
      index > 0 &&
      (isDayLine(text) || isBlankDay(text) || dayAfterOrgan(text) !== undefined) &&
      isSigned(lines, index, blocks),
  );
  if (first !== -1) return readAt(lines, first);
  return signatureWithoutDay(lines, blocks);
}

/** A day line is a signature below an office, or right-aligned, or last of the text. */
function isSigned(lines: readonly string[], index: number, blocks: readonly Block[]): boolean {
  if (dayAfterOrgan(lines[index] ?? '') !== undefined) return true;
  const before = lines.slice(0, index).findLast((text) => text !== '');
  const next = lines.slice(index + 1).find((text) => text !== '');
  const above = lines.slice(0, index).filter((text) => text !== '');
  if (above.length < 2) return false;
  if (next !== undefined && findOrgans(next).length > 0 && !/[:：]$/u.test(next) && isEnd(lines, index)) return true;
  if (before !== undefined && findOrgans(before.replace(/[（(](?:盖章|印章|章)[）)]/gu, '')).length > 0) return true;
  const block = blocks[index];
  return (block?.kind === 'paragraph' && block.look.align === 'right') || isEnd(lines, index);
}

function isEnd(lines: readonly string[], index: number): boolean {
  const rest = lines.slice(index + 1).filter((text) => text !== '');
  return (
    rest.length === 0 || rest.length <= 3 || /^(?:附件|[（(]此件|[（(]联系|联系人|抄送|主题词)/u.test(rest[0] ?? '')
  );
}

function readAt(lines: readonly string[], at: number): SignOff {
  const text = lines[at] ?? '';
  const inline = dayAfterOrgan(text);
  const organs: string[] = inline === undefined ? [] : [...inline];
  let start = at;
  for (let index = at - 1; index >= 0 && at - index <= 12; index -= 1) {
    const above = lines[index] ?? '';
    if (above === '') continue;
    const found = findOrgans(above);
    if (found.length === 0) break;
    organs.unshift(...found);
    start = index;
  }
  let end = at + 1;
  if (organs.length === 0) {
    const below = lines.findIndex((words, index) => index > at && words !== '');
    const found = findOrgans(lines[below] ?? '');
    if (below !== -1 && found.length > 0) {
      organs.push(...found);
      end = below + 1;
    }
  }
  const day = findDay(text);
  return {
    organs: [...new Set(organs)],
    isBlank: day === undefined,
    start,
    end,
    ...(day === undefined ? {} : { day }),
  };
}

/** The last lines of a text may name its offices and no day. */
function signatureWithoutDay(lines: readonly string[], blocks: readonly Block[]): SignOff | undefined {
  const appendix = lines.findIndex((text, index) => index > 2 && /^附件[\d一二三四五六七八九十]*[：:]?$/u.test(text));
  const limit = appendix === -1 ? lines.length : appendix;
  const last = lines.slice(0, limit).findLastIndex((text) => text !== '' && !/^[（(](?:此件|联系)/u.test(text));
  const organs: string[] = [];
  let start = last;
  for (let index = last; index > 1 && last - index < 8; index -= 1) {
    const text = lines[index] ?? '';
    if (text === '') continue;
    const found = findOrgans(text);
    if (found.length === 0 || blocks[index]?.kind === 'table') break;
    organs.unshift(...found);
    start = index;
  }
  return organs.length === 0 || organs.length > 6 ? undefined : { organs, isBlank: false, start, end: last + 1 };
}

/** 某市应急管理局　2024年6月3日 on one line. */
function dayAfterOrgan(text: string): string[] | undefined {
  const match = /^(.{4,60}?)[\s，,]+([\d〇○零一二三四五六七八九０-９]{4}\s*年.{1,12}日)$/u.exec(text);
  if (match === null || !isDayLine(match[2] ?? '')) return undefined;
  const organs = findOrgans(match[1] ?? '');
  return organs.length === 0 ? undefined : organs;
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? block.text.trim() : signatureTable(block.rows.flat().map(({ text }) => text));
}

/** Joint issuers are often set in a table without lines. */
function signatureTable(cells: readonly string[]): string {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return words.length > 0 && words.length <= 8 && words.every((cell) => findOrgans(cell).length > 0)
    ? words.join(' ')
    : '\u0000';
}
