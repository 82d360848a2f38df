import type { Block, Paragraph } from '../source/block.ts';
import { readLabel } from './label.ts';

const PAGE = /^\s*(\d{1,3})、/u;
const LABEL =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．]?(?=[\p{Script=Han}“]))/u;
const FIELD = /^(?:活动(?:时间|内容|地点)|责任单位|组织部门|配合单位|牵头单位)[：:]/u;
const LONG = 600;

/**
 * A text that a document site cut in numbered pages (1、… 2、… in the middle of sentences), or that was pasted as one
 * paragraph, as the lines it had. `marks` are the page numbers left out.
 */
export function restoreLines(blocks: readonly Block[]): { blocks: Block[]; marks: string[] } {
  const printed = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '');
  if (printed.length !== blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '').length)
    return { blocks: [...blocks], marks: [] };
  const marks: string[] = [];
  const [first] = printed;
  if (first === undefined) return { blocks: [...blocks], marks };
  const isPaged =
    printed.length >= 3 &&
    printed.every(({ text }, index) => Number(PAGE.exec(text)?.[1]) === index + 1) &&
    printed.filter(({ text }) => !/[。；：]\s*$/u.test(text)).length * 2 >= printed.length;
  let texts = printed.map(({ text, line }) => ({ text: text.trim(), line }));
  if (isPaged) {
    const whole = texts
      .map(({ text }) => {
        const mark = PAGE.exec(text)?.[0] ?? '';
        marks.push(mark.trim());
        return text.slice(mark.length);
      })
      .join('');
    const tail = /(?<=[。.])\s*\d{1,3}$/u.exec(whole)?.[0] ?? '';
    if (tail !== '') marks.push(tail.trim());
    texts = [{ text: whole.slice(0, whole.length - tail.length), line: first.line }];
  }
  const isRunOn =
    texts.length <= 6 &&
    texts.some(({ text }) => text.length > LONG && (text.match(/\s[一二三四五六七八九十]{1,2}、/gu) ?? []).length >= 2);
  if (!isPaged && !isRunOn) return { blocks: [...blocks], marks };
  const lines = texts.flatMap(({ text, line }) =>
    cut(text).map((words): Paragraph => ({ kind: 'paragraph', text: words, line, look: {} })),
  );
  return { blocks: lines, marks };
}

/** Cuts at spaces before a label or a field, and after a label's own short words. */
function cut(text: string): string[] {
  const lines: string[] = [];
  let isHeading = false;
  for (const piece of text.split(/\s+/u)) {
    if (piece === '') continue;
    const last = lines.at(-1);
    const begins = (LABEL.test(piece) && !/^\d{1,2}[年月日]/u.test(piece)) || FIELD.test(piece);
    if (last === undefined || begins || isHeading || /[。；]$/u.test(last)) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
    const label = readLabel(piece);
    isHeading = (label !== undefined || LABEL.test(piece)) && piece.length <= 60 && !/[。；，,]$/u.test(piece);
  }
  return lines;
}
