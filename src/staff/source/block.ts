import type { ImportNote } from '../import-notes.ts';

/** How a paragraph is set; what the file does not say is missing. */
export interface Look {
  bold?: boolean;
  /** The East Asian font, as the file names it. */
  font?: string;
  /** In points. */
  size?: number;
  align?: 'center' | 'right';
  /** Of a heading style, from 1. */
  level?: number;
}

export interface Paragraph {
  kind: 'paragraph';
  /** White space as the file has it; empty for a blank line. */
  text: string;
  /** Counted from 1: the line of a text, the paragraph of other files. */
  line: number;
  /** That of the head where `lead` tells that the rest is set otherwise. */
  look: Look;
  /** How many characters at the head are set otherwise than the rest; missing where all are set alike. */
  lead?: number;
  /** A number that Word counts itself; `text` begins with it, the file does not hold its characters. */
  label?: string;
  /** It follows the paragraph before after a line break, not a paragraph mark. */
  soft?: boolean;
}

export interface TableCell {
  text: string;
  rowSpan: number;
  colSpan: number;
}

export interface Table {
  kind: 'table';
  /** Cells where they begin: one that reaches down does not stand in the rows below. */
  rows: TableCell[][];
  line: number;
}

export type Block = Paragraph | Table;

/** A file as blocks in their order. */
export interface SourceDocument {
  blocks: Block[];
  /** What a line of this file is called: 行 of a text, 段 of other files. */
  unit: '行' | '段';
  notes: ImportNote[];
  /** What the head of a web page says of the document. */
  page?: { title?: string; published?: string };
}

/** A file that cannot be read; the message says where, what and what to do. */
export class UnreadableSource extends Error {}

/** Cuts a text where a line of print ends. */
export function cutLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
}
