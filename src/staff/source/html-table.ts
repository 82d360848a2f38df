import type { DefaultTreeAdapterTypes } from 'parse5';
import type { TableCell } from './block.ts';
import { attribute, holds } from './html-element.ts';
import { wordsOf } from './html-words.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Longer than any cell of a table of tasks: the table only places parts of the page. */
const LONGEST_CELL = 1500;

/** True for a table that lays out a page instead of holding data. */
export function isLayout(table: Element): boolean {
  if (['table', 'h1', 'h2', 'h3'].some((tag) => holds(table, tag))) return true;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.flat().some((cell) => wordsOf(cell).length > LONGEST_CELL);
}

/** The cells of a table where they begin, with how far they reach. */
export function readHtmlTable(table: Element): TableCell[][] {
  const caption = table.childNodes.find((node) => node.nodeName === 'caption');
  const title = caption === undefined ? '' : printed(wordsOf(caption));
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell) => ({
      text: printed(wordsOf(cell)),
      rowSpan: spanOf(cell, 'rowspan'),
      colSpan: spanOf(cell, 'colspan'),
    })),
  );
  const width = Math.max(1, ...rows.map((cells) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  return title === '' ? rows : [[{ text: title, rowSpan: 1, colSpan: width }], ...rows];
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '', 10);
  if (name === 'rowspan' && span === 0) return 1000;
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, 1000);
}

function rowsOf(node: Element): Element[] {
  return elementsOf(node).flatMap((element) => {
    if (element.tagName === 'tr') return [element];
    return ['thead', 'tbody', 'tfoot'].includes(element.tagName) ? rowsOf(element) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function elementsOf(node: Element): Element[] {
  return node.childNodes.filter((child): child is Element => 'tagName' in child);
}

function printed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
