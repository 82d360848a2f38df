import type { Block, TableCell } from '../source/block.ts';
import { findDay } from './day.ts';
import { ALONE, type Disclosure, keyOf, PAIR } from './disclosure-field.ts';
import { readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';

/** Names that a text has too: alone on a line they are no field of the head. */
const LOOSE = /^(?:日期|时间|名称|分类|备注|标题|编号|来源|审核|作者|阅读|服务对象|实施日期|施行日期|有效期)$/u;
const STATES = /^(?:现行)?(?:有效|失效|废止|已废止|部分有效|已失效)$/u;

/** Reads the fields above a text; `rest` is what is none of them, `words` those that were taken. */
export function readDisclosure(blocks: readonly Block[]): {
  disclosure: Disclosure;
  rest: Block[];
  words: string[];
  line: number;
} {
  const disclosure: Disclosure = {};
  const words: string[] = [];
  const rest: Block[] = [];
  let line = 0;
  let pending: string | undefined;
  let isHead = true;
  let printed = 0;
  const take = (text: string, at: number): void => {
    words.push(text);
    if (line === 0) line = at;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      const pairs = isHead ? tablePairs(block.rows) : [];
      if (pairs.length === 0) {
        rest.push(block);
        isHead = false;
        continue;
      }
      for (const [key, value] of pairs) set(disclosure, key, value);
      take(
        block.rows
          .flat()
          .map(({ text }) => text)
          .join(' '),
        block.line,
      );
      continue;
    }
    const text = block.text.replace(/[\t\u00a0]/g, ' ').trim();
    if (text === '') {
      rest.push(block);
      continue;
    }
    printed += 1;
    if (printed > 30 || isText(text)) isHead = false;
    const pairs = isHead ? linePairs(text, isBeside(blocks[index + 1])) : [];
    if (pairs.length > 0) {
      for (const [key, value] of pairs) set(disclosure, key, value);
      const last = pairs.at(-1);
      pending = last?.[1] === '' ? last[0] : undefined;
      take(text, block.line);
    } else if (isHead && words.length > 0 && STATES.test(text)) {
      disclosure.validity = text;
      take(text, block.line);
    } else if (pending !== undefined && isValue(pending, text)) {
      set(disclosure, pending, text);
      pending = undefined;
      take(text, block.line);
    } else {
      pending = undefined;
      rest.push(block);
    }
  }
  return { disclosure, rest, words, line };
}

/** Where the text itself has begun: a sentence, a label, the line that says whom it is for. */
function isText(text: string): boolean {
  if (text.length > 60 && /。/u.test(text)) return true;
  if (readLabel(text)?.level === 1) return true;
  return text.length >= 6 && /[：:]$/u.test(text) && !ALONE.test(text) && linePairs(text).length === 0;
}

/** The fields of a line: it begins with a known one, or holds nothing but known ones. */
function linePairs(text: string, isNamed = false): [string, string][] {
  const stamp = /^\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?=\s|$)/u.exec(text)?.[0];
  if (stamp !== undefined) {
    const rest = text.slice(stamp.length).trim();
    const more = rest === '' ? [] : [...rest.matchAll(PAIR)].map((match): [string, string] => [match[1] ?? '', '']);
    return more.length > 0 || (rest === '' && /:/u.test(stamp)) ? [['发布时间', stamp], ...more] : [];
  }
  const matches = [...text.matchAll(PAIR)];
  const [first] = matches;
  const alone = ALONE.exec(text);
  if (alone !== null && /[：:]$/u.test(text)) return [[alone[1] ?? '', '']];
  if (first === undefined || (first.index > 0 && !isByline(text, matches))) return [];
  const key = (first[1] ?? '').replace(/\s/g, '');
  const isTitle = isNamed && keyOf(key) === 'title';
  if (matches.length === 1 && !isTitle && LOOSE.test(key) && !/\d{4}-\d{1,2}-\d{1,2}/u.test(text)) return [];
  return matches.map((match, index) => {
    const value = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length);
    return [
      match[1] ?? '',
      value
        .trim()
        .replace(/[|｜]$/u, '')
        .trim(),
    ];
  });
}

/** A line that can be what a name alone on the line before asks for: no number or title where a count is asked for. */
function isValue(name: string, text: string): boolean {
  if (text.length > 40 || /[。；]/u.test(text)) return false;
  const key = keyOf(name);
  if (key === 'number' || key === 'title') return true;
  return readNumberLine(text) === undefined && !/关于.+的/u.test(text) && !/[：:]$/u.test(text);
}

/** 标题：… stands in the head where a field of the head follows it. */
function isBeside(next: Block | undefined): boolean {
  return next?.kind === 'paragraph' && linePairs(next.text.replace(/[\t\u00a0]/g, ' ').trim()).length > 0;
}

/** A line below a title whose first words are the site's name: 某市政府网　时间：2025年4月2日　来源：市安委会. */
function isByline(text: string, matches: readonly RegExpExecArray[]): boolean {
  return (
    matches.length > 1 &&
    !/[。；]/u.test(text) &&
    /^[^：:]{0,60}?[：:]\s*\d{4}\s*[-/.年]/u.test(text.slice(matches[0]?.index))
  );
}

/** A table of fields: each name has its value in the next cell, or after a colon in its own. */
function tablePairs(rows: readonly (readonly TableCell[])[]): [string, string][] {
  const pairs: [string, string][] = [];
  let cells = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const text = row[at]?.text.trim() ?? '';
      if (text === '') continue;
      cells += 1;
      const inside = linePairs(text);
      if (ALONE.test(text)) {
        pairs.push([text.replace(/[：:]$/u, ''), row[at + 1]?.text.trim() ?? '']);
        at += 1;
      } else if (inside.length > 0) pairs.push(...inside);
    }
  }
  const hasOwn = pairs.some(([key]) =>
    ['indexNumber', 'number', 'publisher', 'signedOn', 'topicCategory'].includes(keyOf(key) ?? ''),
  );
  return pairs.length >= 2 && hasOwn && pairs.length * 2 >= cells ? pairs : [];
}

function set(disclosure: Disclosure, words: string, value: string): void {
  const key = keyOf(words);
  const text = value.replace(/\s+/g, ' ').trim();
  if (key === undefined || key === 'none' || text === '' || /^(?:无|暂无|[-—/]+|null)$/iu.test(text)) return;
  if (disclosure[key] !== undefined) return;
  if (key === 'signedOn' || key === 'publishedOn') {
    const day = findDay(text);
    if (day !== undefined) disclosure[key] = day;
  } else if (key === 'number') disclosure.number = readNumberLine(text) ?? text;
  else disclosure[key] = text;
}
