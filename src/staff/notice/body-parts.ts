import type { Block, Paragraph } from '../source/block.ts';
import { isAttachmentMark } from './attachment.ts';
import { isDayLine } from './day.ts';
import { type Heading, readHeading } from './heading.ts';
import { type HeadingLevel, type Label, readBareLabel, readLabel } from './label.ts';
import { findOrgans } from './organ.ts';
import type { Part } from './part.ts';
import { headingLooks } from './plain-heading.ts';
import { type Draft, keepHeadings } from './series.ts';
import { layOut } from './table-grid.ts';

/** Cuts the blocks of a text into headings, paragraphs and tables. `signed`: where the signature ends. */
export function readParts(blocks: readonly Block[], signed: number): Part[] {
  const looks = headingLooks(blocks);
  const drafts: Draft[] = [];
  let series = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const { line } = block;
    if (block.kind === 'table') {
      drafts.push({ kind: 'table', grid: layOut(block.rows), line });
      continue;
    }
    const text = block.text.trim();
    if (text === '') continue;
    const enclosure = at >= signed ? enclosedTitle(blocks, at) : undefined;
    if (enclosure !== undefined) {
      drafts.push({ kind: 'title', text: enclosure.text, line });
      at = enclosure.last;
      continue;
    }
    const label = readLabel(text);
    if (label !== undefined) series = seriesOf(label.level, label.number, series);
    const bare = label === undefined ? readBareLabel(text, series + 1) : undefined;
    const heading =
      bare === undefined
        ? readHeading(block, nextText(blocks, at))
        : readBareHeading(block, bare, nextText(blocks, at));
    if (heading !== undefined) {
      if (bare !== undefined) series = bare.number;
      const { label: mark, text: words, rest } = heading;
      drafts.push({ kind: 'heading', level: mark.level, text: words, name: nameOf(mark.text, rest), rest, line });
      continue;
    }
    const look = label === undefined ? looks(block) : undefined;
    if (look === undefined) drafts.push({ kind: 'text', text, line });
    else {
      const words = text.slice(0, look.end).trim();
      drafts.push({
        kind: 'heading',
        level: look.level,
        text: words,
        name: words,
        rest: text.slice(look.end).trim(),
        line,
      });
    }
  }
  return keepHeadings(drafts);
}

/** A heading whose number has no sign after it is read as if it had one. */
function readBareHeading(block: Paragraph, bare: Label, next: string | undefined): Heading | undefined {
  const heading = readHeading({ ...block, text: `${bare.mark}.${bare.text}` }, next);
  return heading && { ...heading, text: bare.mark + heading.text.slice(bare.mark.length + 1) };
}

/** The last number of the series 1. 2. 3. that goes on; a higher heading ends it. */
function seriesOf(level: HeadingLevel, number: number, series: number): number {
  if (level === 3) return number;
  return level < 3 ? 0 : series;
}

function nameOf(text: string, rest: string): string {
  const name = rest === '' ? text : text.slice(0, text.length - rest.length).trim();
  return name.replace(/[：:]$/u, '');
}

function nextText(blocks: readonly Block[], at: number): string | undefined {
  const next = blocks.slice(at + 1).find((block) => block.kind === 'table' || block.text.trim() !== '');
  if (next === undefined) return undefined;
  return next.kind === 'table' ? '表' : next.text.trim();
}

/** The title of what is enclosed, on one to four lines after the signature. */
function enclosedTitle(blocks: readonly Block[], at: number): { text: string; last: number } | undefined {
  const lines: string[] = [];
  let last = at;
  for (let index = at; index < blocks.length && lines.length < 4; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'table') break;
    const text = block.text.trim();
    if (text === '') continue;
    if (!isTitleLine(block, text)) break;
    lines.push(text);
    last = index;
    if (
      /(?:方案|意见|办法|计划|要点|细则|制度|表|清单|名单|预案|分工|规定|指南|范本|安排)(?:[（(].{1,12}[）)])?$/u.test(
        text,
      )
    ) {
      return { text: lines.join('').replace(/(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/gu, ''), last };
    }
  }
  return undefined;
}

function isTitleLine({ look }: Paragraph, text: string): boolean {
  if (
    isAttachmentMark(text) ||
    readLabel(text) !== undefined ||
    isDayLine(text) ||
    /[。；：:，]/u.test(text) ||
    text.length > 50
  )
    return false;
  return findOrgans(text).length === 0 || look.align !== 'right';
}
