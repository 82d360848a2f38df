import { parseNumeral } from '#legal/numerals.ts';
import type { ArticleRef } from '#legal/provision.ts';
import type { DivisionKind } from '#legal/statute-line.ts';

/** A mark at the head of a line, however it is spaced and whatever digits it has. `gap`: white space follows it. */
export type PrintedLine =
  | { kind: 'division'; division: DivisionKind; number: number; title: string; gap: boolean }
  | { kind: 'subpart'; text: string }
  | { kind: 'article'; ref: ArticleRef; ordinal?: true; text: string; gap: boolean; mark: string }
  | { kind: 'item'; number: number; text: string; mark: string }
  | { kind: 'point'; number: number; text: string; mark: string }
  | { kind: 'contents' }
  | { kind: 'page'; bare: boolean; number: number }
  | { kind: 'text' };

const divisionKinds: Record<string, DivisionKind> = { 编: 'part', 章: 'chapter', 节: 'section' };
const digit = '[〇零一二三四五六七八九十百千\\d０-９]';
const numeral = `${digit}(?:\\s*${digit})*`;
const chinese = '[一二三四五六七八九十百]';
const divisionLine = new RegExp(`^第\\s*(${numeral})\\s*(编|章|节)(\\s*)(.*)$`);
const subpartLine = new RegExp(`^第\\s*${numeral}\\s*分\\s*编`);
const articleLine = new RegExp(`^(第\\s*(${numeral})\\s*条(?:\\s*之\\s*(${digit}+))?)(\\s*)(.*)$`);
const ordinalLine = new RegExp(`^((${chinese}(?:\\s*${chinese})*)\\s*、)\\s*(.*)$`);
const itemLine = new RegExp(`^([（(]\\s*(${chinese}(?:\\s*${chinese})*)\\s*[）)])\\s*(.*)$`);
const enclosedItemLine = /^([㈠-㈩])\s*(.*)$/;
const pointLine = /^((?:(\d{1,2}|[０-９]{1,2})\s*[.．、])(?![\d０-９])|([⒈-⒛]))\s*(.*)$/;
const pageLine =
  /^(?:[-—–－―·•]+\s*([\d０-９]{1,4})\s*[-—–－―·•]*|第\s*([\d０-９]{1,4})\s*页.{0,12}|([\d０-９]{1,4})\s*[/／]\s*[\d０-９]{1,4})$/;
const bareNumber = /^[\d０-９]{1,4}$/;

/**
 * What a trimmed line of a printed law begins with; the caller decides whether it is that mark or a citation.
 * `ordinal`: articles are numbered 三、 and not 第三条, as amendments and decisions number them.
 */
export function readPrintedLine(text: string, ordinal = false): PrintedLine {
  if (/^目\s*[录錄次]$/.test(text)) return { kind: 'contents' };
  const page = pageLine.exec(text);
  if (page !== null) return { kind: 'page', bare: false, number: arabic(page[1] ?? page[2] ?? page[3] ?? '') };
  if (bareNumber.test(text)) return { kind: 'page', bare: true, number: arabic(text) };
  if (subpartLine.test(text)) return { kind: 'subpart', text };
  return (
    readDivision(text) ??
    readArticle(text) ??
    (ordinal ? readOrdinal(text) : undefined) ??
    readItem(text) ??
    readPoint(text) ?? { kind: 'text' }
  );
}

function readDivision(text: string): PrintedLine | undefined {
  const [, digits = '', unit = '', gap = '', title = ''] = divisionLine.exec(text) ?? [];
  const number = numberOf(digits);
  const division = divisionKinds[unit];
  if (number === undefined || division === undefined) return undefined;
  return { kind: 'division', division, number, title, gap: gap !== '' };
}

function readArticle(text: string): PrintedLine | undefined {
  const [, mark = '', digits = '', subDigits, gap = '', rest = ''] = articleLine.exec(text) ?? [];
  const article = numberOf(digits);
  const sub = subDigits === undefined ? undefined : numberOf(subDigits);
  if (article === undefined || (subDigits !== undefined && sub === undefined)) return undefined;
  const ref = sub === undefined ? { article } : { article, sub };
  return { kind: 'article', ref, text: rest, gap: gap !== '', mark };
}

function readOrdinal(text: string): PrintedLine | undefined {
  const [, mark = '', digits = '', rest = ''] = ordinalLine.exec(text) ?? [];
  const article = numberOf(digits);
  return article === undefined
    ? undefined
    : { kind: 'article', ref: { article }, ordinal: true, text: rest, gap: true, mark };
}

/** Whether nothing in a file is numbered 第一条, so that 一、 may begin an article. */
export function hasOrdinals(lines: readonly { text: string }[]): boolean {
  return !lines.some(({ text }) => readPrintedLine(text).kind === 'article');
}

function readItem(text: string): PrintedLine | undefined {
  const enclosed = enclosedItemLine.exec(text);
  const [, mark = '', digits = '', rest = ''] =
    enclosed === null
      ? (itemLine.exec(text) ?? [])
      : ['', enclosed[1], enclosed[1]?.normalize('NFKC').slice(1, -1), enclosed[2]];
  const number = numberOf(digits);
  return number === undefined ? undefined : { kind: 'item', number, text: rest, mark };
}

function readPoint(text: string): PrintedLine | undefined {
  const [, mark = '', digits, enclosed = '', rest = ''] = pointLine.exec(text) ?? [];
  const number = arabic(digits ?? enclosed.normalize('NFKC').replace('.', ''));
  return number > 0 ? { kind: 'point', number, text: rest, mark } : undefined;
}

/** Whether words after a mark belong to a citation (第三十六条第二款…, 第二章规定的…) rather than to an article of its own. */
export function continuesCitation(rest: string): boolean {
  return /^(?:[第、，,。；和或至及与以之的所中]|规定)/.test(rest);
}

function numberOf(digits: string): number | undefined {
  return parseNumeral(digits.replace(/\s/g, ''));
}

function arabic(digits: string): number {
  return Number(digits.normalize('NFKC'));
}
