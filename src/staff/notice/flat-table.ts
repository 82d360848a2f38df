import type { Block, Paragraph, TableCell } from '../source/block.ts';
import { layOut } from './table-grid.ts';
import { readTaskColumns } from './task-columns.ts';

/**
 * Tables that a copy made lines of, put together again: cells behind tabs, one to a line with a blank line after each
 * row, or a row to a line. A blank cell stands for the merged one above it.
 */
export function restoreTables(blocks: readonly Block[]): Block[] {
  const restored: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const run = tabRun(blocks, at);
    const lines = run.slice(0, run.findLastIndex(({ text }) => text.includes('\t')) + 1);
    const byCell = run.length < 2 ? undefined : rowsByCell(run);
    const rows = byCell ?? (lines.length < 2 ? undefined : rowsByLine(lines));
    const block = blocks[at];
    if (rows !== undefined && readTaskColumns(layOut(rows)) !== undefined) {
      restored.push({ kind: 'table', rows, line: run[0]?.line ?? 0 });
      at += (byCell === undefined ? lines.length : run.length) - 1;
    } else if (block !== undefined) restored.push(block);
  }
  return restored;
}

/** The lines from here on that belong to a table: those with tabs, blank ones and continuations among them. */
function tabRun(blocks: readonly Block[], from: number): Paragraph[] {
  const first = blocks[from];
  if (first?.kind !== 'paragraph' || !first.text.includes('\t')) return [];
  const run: Paragraph[] = [];
  let last = 0;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    run.push(block);
    if (block.text.includes('\t')) last = run.length;
    else if (run.length - last > 3) break;
  }
  const tail = run.slice(last).findIndex(({ text }) => text.trim() === '');
  return run.slice(0, last + (tail === -1 ? run.length - last : tail));
}

/** Each cell begins a line with a tab; a blank line ends the row; other lines go on in the cell. */
function rowsByCell(run: readonly Paragraph[]): TableCell[][] | undefined {
  const starts = run.filter(({ text }) => /^[ 　]*\t/u.test(text));
  if (starts.length < run.filter(({ text }) => text.trim() !== '').length * 0.6) return undefined;
  if (starts.some(({ text }) => text.trim().includes('\t'))) return undefined;
  const rows: string[][] = [[]];
  for (const { text } of run) {
    const row = rows.at(-1) ?? [];
    if (/^[ 　]*\t/u.test(text)) row.push(text.trim());
    else if (text.trim() === '') rows.push([]);
    else if (row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ''}\n${text.trim()}`;
  }
  return merged(rows.filter((row) => row.length > 0));
}

/** Each row is a line, its cells between tabs. */
function rowsByLine(run: readonly Paragraph[]): TableCell[][] | undefined {
  const rows: string[][] = [];
  for (const { text } of run) {
    if (text.trim() === '') continue;
    const cells = text
      .replace(/\r/g, '')
      .split('\t')
      .map((cell) => cell.trim());
    const last = rows.at(-1);
    if (cells.length === 1 && last !== undefined) last[last.length - 1] = `${last.at(-1) ?? ''}\n${cells[0] ?? ''}`;
    else rows.push(cells);
  }
  const width = Math.max(...rows.map((row) => row.length));
  if (width < 3) return undefined;
  const isShifted = rows.every((row) => row.length < width || row[0] === '');
  return merged(isShifted ? rows.map((row) => (row.length === width ? row.slice(1) : row)) : rows);
}

/** Blank cells become part of the cell above. */
function merged(rows: readonly string[][]): TableCell[][] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < 3) return undefined;
  const above: (TableCell | undefined)[] = [];
  return rows.map((row, at) => {
    const cells: TableCell[] = [];
    const opened = row.findIndex((text, column) => text !== '' && !(column === 0 && /^[\d０-９]+$/u.test(text)));
    for (let column = 0; column < width; column += 1) {
      const text = row[column] ?? '';
      const cell = above[column];
      const isOwn = column === opened + 1 && opened <= 1;
      if (text === '' && at > 1 && cell !== undefined && !isOwn) cell.rowSpan += 1;
      else {
        const own = { text, rowSpan: 1, colSpan: 1 };
        above[column] = own;
        cells.push(own);
      }
    }
    return cells;
  });
}
