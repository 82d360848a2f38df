import type { Block, TableCell } from '../source/block.ts';
import { findDay } from './day.ts';
import { readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';

/** What the block of disclosure fields above a text says; keys are those of a notice's front matter. */
export interface Disclosure {
  indexNumber?: string;
  topicCategory?: string;
  genreCategory?: string;
  groupCategory?: string;
  publisher?: string;
  number?: string;
  signedOn?: string;
  publishedOn?: string;
  openness?: string;
  validity?: string;
  title?: string;
}

const KEYS: readonly (readonly [keyof Disclosure | 'none', string])[] = [
  ['indexNumber', '索引号|索取号|信息索引号?'],
  ['topicCategory', '主题分类|信息分类|主题类别'],
  ['genreCategory', '体裁分类|体裁|文种|公文种类'],
  ['groupCategory', '组配分类|栏目分类|所属栏目|分类'],
  [
    'publisher',
    '发布机构|发文机关|发文单位|发文机构|发布单位|公开主体|公开单位|发布部门|制发机关|公开责任部门|责任部门|信息提供单位|制定机关',
  ],
  ['number', '发文字号|文号|发文文号|文件编号|公文字号|文书号'],
  ['signedOn', '成文日期|成文时间|发文日期|发文时间|生成日期|生成时间|制发日期|签发日期'],
  ['publishedOn', '发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|上网日期|日期|时间'],
  ['openness', '公开方式|公开类型|公开属性|公开形式'],
  ['validity', '有效性|效力状态|是否有效|时效性|文件状态|文件有效性|信息有效性'],
  ['title', '信息名称|文件名称|文件标题|标题|名称'],
  [
    'none',
    '主题词|关键词|关键字|公开范围|公开时限|公开程序|有效期|有效期限|统一编号|登记号|统一登记号|规范性文件编号|施行日期|实施日期|生效日期|失效日期|废止日期|信息来源|来源|文章来源|作者|编辑|责任编辑|审核|浏览次数|阅读次数|点击数|访问量|浏览量|阅读|内容概述|载体类型|语种|签发人|备注|字体|字号|服务对象|信息类别|公开目录|发布人',
  ],
];
const spaced = (words: string): string =>
  words
    .split('|')
    .map((word) => [...word].join('\\s*'))
    .join('|');
const ANY = KEYS.map(([, words]) => spaced(words)).join('|');
const PAIR = new RegExp(`(?:^|[\\s\\u3000|｜【\\[])(${ANY})\\s*[：:】\\]]+`, 'gu');
const ALONE = new RegExp(`^(${ANY})\\s*[：:]?$`, 'u');
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
  for (const block of blocks) {
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
    const pairs = isHead ? linePairs(text) : [];
    if (pairs.length > 0) {
      for (const [key, value] of pairs) set(disclosure, key, value);
      const last = pairs.at(-1);
      pending = last?.[1] === '' ? last[0] : undefined;
      take(text, block.line);
    } else if (isHead && words.length > 0 && STATES.test(text)) {
      disclosure.validity = text;
      take(text, block.line);
    } else if (pending !== undefined && text.length <= 40 && !/[。；]/u.test(text)) {
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
  return text.length >= 6 && /[：:]$/u.test(text) && !ALONE.test(text);
}

/** The fields of a line: it begins with a known one, or holds nothing but known ones. */
function linePairs(text: string): [string, string][] {
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
  if (matches.length === 1 && LOOSE.test(key) && !/\d{4}-\d{1,2}-\d{1,2}/u.test(text)) return [];
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

/** A line below a title whose first words are the site's name: 某市政府网　时间：2025年4月2日　来源：市安委会. */
function isByline(text: string, matches: readonly RegExpExecArray[]): boolean {
  return (
    matches.length > 1 && !/[。；]/u.test(text) && /^[^：:]{0,60}?[：:]\s*\d{4}\s*[-/.年]/u.test(text.slice(matches[0]?.index))
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

function keyOf(words: string): keyof Disclosure | 'none' | undefined {
  const plain = words.replace(/\s/g, '');
  return KEYS.find(([, names]) => names.split('|').includes(plain))?.[0];
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
