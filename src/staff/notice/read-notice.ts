import { noteBook } from '../import-notes.ts';
import type { Block, SourceDocument } from '../source/block.ts';
import { findAttachments } from './attachment.ts';
import { readParts } from './body-parts.ts';
import { findContacts } from './contact.ts';
import { findDay } from './day.ts';
import { readDisclosure } from './disclosure.ts';
import { restoreTables } from './flat-table.ts';
import { organsOfTitle } from './organ.ts';
import { dropDebris } from './page-debris.ts';
import type { Part } from './part.ts';
import type { NoticeReading } from './reading.ts';
import { restoreLines } from './run-on-text.ts';
import { findSignOff, type SignOff } from './sign-off.ts';
import type { TaskTable } from './task.ts';
import { readTaskItems } from './task-item.ts';
import { readTaskTable } from './task-table.ts';
import { readTitle, type TitleBlock } from './title.ts';
import { joinLines } from './whole-lines.ts';

/** Reads a notice from the blocks of its file. Never throws; what it left out of the text stands in the notes. */
export function readNotice({ blocks, notes: found, page }: SourceDocument): NoticeReading {
  const source = blocks.map(shorten);
  const notes = noteBook();
  for (const { line, text } of found) notes.add(line, text);
  const lines = restoreLines(source);
  const debris = dropDebris(lines.blocks);
  const pages = [...lines.marks, ...debris.pages];
  if (pages.length > 0) notes.add(0, `去掉了页码 ${pages.length} 处：${pages.map((words) => `“${words}”`).join('')}`);
  if (debris.portal.length > 0)
    notes.add(
      debris.portal[0]?.line ?? 0,
      `去掉了网页上不属于文件的字：${quoted(debris.portal.map(({ text }) => text.trim()))}`,
    );
  const head = readDisclosure(debris.blocks);
  if (head.words.length > 0)
    notes.add(head.line, `公开信息栏移到了文件开头的信息里，正文不再印：${quoted(head.words)}`);
  const whole = joinLines(restoreTables(head.rest));
  if (whole.joined.length > 0)
    notes.add(whole.joined[0] ?? 0, `有 ${whole.joined.length} 处换行接成了一段，请看接得对不对`);
  const block = readTitle(whole.blocks, page?.title ?? head.disclosure.title);
  if (block.dropped.length > 0) notes.add(block.line, `标题前后的这些字没有写进正文：${quoted(block.dropped)}`);
  const sign = findSignOff(block.rest);
  const parts = readParts(block.rest, sign?.end ?? block.rest.length);
  const tables = new Map<Part, TaskTable>();
  for (const part of parts) {
    const table = part.kind === 'table' ? readTaskTable(part.grid) : undefined;
    if (table !== undefined) tables.set(part, table);
  }
  const fromTables = [...tables.values()].flatMap(({ tasks }) => tasks);
  const reading: NoticeReading = {
    numberAbove: block.numberAbove === true,
    issuers: issuersOf(sign, block, head.disclosure.publisher),
    disclosure: head.disclosure,
    parts,
    tables,
    tasks: fromTables.length > 0 ? fromTables : readTaskItems(parts),
    contacts: findContacts(textLines(block.rest)),
    attachments: findAttachments(block.rest),
    notes: [],
  };
  if (block.printedNumber !== undefined && block.printedNumber !== block.number) {
    notes.add(block.line, `发文字号“${block.printedNumber}”写成了“${block.number}”`);
  }
  const title = block.title ?? head.disclosure.title;
  if (title !== undefined) reading.title = title;
  const number = block.number ?? head.disclosure.number;
  if (number !== undefined) reading.number = number;
  const signedOn = sign?.day ?? head.disclosure.signedOn ?? block.day;
  if (signedOn !== undefined) reading.signedOn = signedOn;
  const published =
    head.disclosure.publishedOn ?? (page?.published === undefined ? undefined : findDay(page.published));
  if (published !== undefined) reading.publishedOn = published;
  noteDoubts(reading, { sign, block }, notes.add);
  return { ...reading, notes: notes.all() };
}

/** White space that a typist held the key down for means no more than some of it. */
function shorten(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, text: block.text.replace(/([^\S\n]{40})[^\S\n]+/gu, '$1') } : block;
}

/** Who issued it: the signature goes before the title, the red head and the disclosure block. */
function issuersOf(sign: SignOff | undefined, block: TitleBlock, publisher: string | undefined): string[] {
  if (sign !== undefined && sign.organs.length > 0) return sign.organs;
  const titled = organsOfTitle(block.title ?? '');
  if (titled.length > 0) return titled;
  if (block.organs.length > 0) return [...new Set(block.organs)];
  return publisher === undefined ? [] : [publisher];
}

function noteDoubts(
  { title, number, signedOn, disclosure, issuers, tasks }: NoticeReading,
  { sign, block }: { sign: SignOff | undefined; block: TitleBlock },
  add: (line: number, text: string) => void,
): void {
  if (title === undefined) add(0, '没有读到标题，请补上');
  if (issuers.length === 0) add(0, '没有读到发文机关');
  if (number === undefined) add(0, '没有读到这份文件自己的发文字号');
  if (signedOn === undefined) add(0, sign?.isBlank === true ? '落款的日期是空着的，没有填' : '没有读到成文日期');
  if (sign?.day !== undefined && disclosure.signedOn !== undefined && sign.day !== disclosure.signedOn) {
    add(0, `落款的日期是 ${sign.day}，公开信息栏的成文日期是 ${disclosure.signedOn}，用了落款的`);
  }
  if (block.number !== undefined && disclosure.number !== undefined && block.number !== disclosure.number) {
    add(0, `标题旁的发文字号是 ${block.number}，公开信息栏写的是 ${disclosure.number}，用了标题旁的`);
  }
  tasks.forEach(({ lead, task }, index) => {
    if (lead.length === 0) add(0, `第 ${index + 1} 项任务没有读到责任单位：“${task.slice(0, 20)}”`);
  });
}

function textLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.map(({ text }) => text).join('，')),
  );
}

function quoted(words: readonly string[]): string {
  return words.map((text) => `“${text.replace(/\s+/gu, ' ')}”`).join('');
}
