import type { Paragraph } from '../source/block.ts';
import { readFieldLine } from './field.ts';
import { type Label, readLabel } from './label.ts';

/** A heading with the words of its paragraph that follow it; both as printed. */
export interface Heading {
  label: Label;
  text: string;
  rest: string;
}

/** How long a heading that runs on into its paragraph may be, by level. */
const LONGEST = { 1: 40, 2: 40, 3: 32, 4: 26 } as const;
/** What a sentence that asks for something has and a heading has not. */
const DEMAND =
  /(?<![主重必需简概只])要(?![求点素闻务领件事性])|应当|(?<![响适对相供反呼])应(?!急|对|用|当|知|会|变)|(?<![申邀])请(?!示)|必须|不得|严禁|须(?!知)|\d月\d+日前|负责(?!人)|之日起|详见|见附件|如下|分别|以上|以下|联系电话/u;

/**
 * The heading that a paragraph begins with; undefined where it is text, though it may bear a number. `next` is the
 * paragraph after it, `open` tells that paragraphs under the same kind of number have text of their own.
 */
export function readHeading(paragraph: Paragraph, next: string | undefined): Heading | undefined {
  const text = paragraph.text.trim();
  const label = readLabel(text);
  if (label === undefined) return undefined;
  const field = readFieldLine(label.text);
  if (field !== undefined && label.level >= 3 && field.value !== '') return undefined;
  if (field !== undefined && label.level > 1 && ['lead', 'head', 'support'].includes(field.role) && field.value !== '')
    return undefined;
  const end = headEnd(label, paragraph);
  if (end === undefined) return undefined;
  const head = text.slice(0, end);
  const rest = text.slice(end).trim();
  const isItem = rest === '' && /[。；;，、]$/u.test(head) && !isOpened(label, head, next);
  return isItem ? undefined : { label, text: head, rest };
}

/** Where the heading ends in the paragraph's text. */
function headEnd(label: Label, { text: raw, lead }: Paragraph): number | undefined {
  const text = raw.trim();
  const from = text.length - label.text.length;
  const stop = /[。！？]/u.exec(label.text);
  const first = stop === null ? label.text : label.text.slice(0, stop.index);
  const indent = raw.length - raw.trimStart().length;
  const set = lead === undefined ? 0 : lead - indent;
  if (set > from + 1 && set < text.length && set - from <= 60) {
    const printed = text.slice(from, set).trimEnd();
    const isWhole = /[。：:；]$/u.test(printed) || /^[。：:]/u.test(text.slice(set));
    if (isWhole && !/[。].+[。]/u.test(printed)) return /^[。：:]/u.test(text.slice(set)) ? set + 1 : set;
  }
  const colon = /^[^。；，,]{2,16}[：:](?=.)/u.exec(label.text);
  if (colon !== null && label.level <= 2) return from + colon[0].length;
  const limit = LONGEST[label.level];
  if (stop === null) {
    const length = [...label.text].length;
    const isOpen = /[：:]$/u.test(label.text) && length > (label.level <= 2 ? 16 : 10);
    const isWhole =
      length <= Math.max(limit + 20, 45) && !isOpen && !/[；;]/u.test(label.text) && !/[，,、]$/u.test(label.text);
    return isWhole && !(DEMAND.test(label.text) && label.level >= 3) ? text.length : undefined;
  }
  const clauses = first.split(/[，,]/u);
  if ([...first].length > limit || clauses.length > 3 || /[；;]/u.test(first)) return undefined;
  if (clauses.some((clause) => [...clause].length > 24)) return undefined;
  return DEMAND.test(first) && !/^(?:高度|加强|强化|提高|落实|坚持|严格|认真|明确|注重|突出)/u.test(first)
    ? undefined
    : from + stop.index + 1;
}

/** 2、环境布置。 alone on a line is a heading where text of its own comes below it, not its next sibling. */
function isOpened(label: Label, head: string, next: string | undefined): boolean {
  if (!/。$/u.test(head) || next === undefined || next === '') return false;
  const following = readLabel(next);
  return following === undefined ? true : following.level > label.level;
}
