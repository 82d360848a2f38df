import type { Root, Table, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { flattenBlock } from './flat-text.ts';
import { addProperties } from './properties.ts';

/** `narrow`: a number, a tick; `short`: a name; `form`: to be filled in by hand; `wide`: running text. */
export type ColumnKind = 'narrow' | 'short' | 'form' | 'wide';

/** Half-width characters that fit a column kept narrow, and one kept short. */
const NARROW = 5;
const SHORT = 24;
/** From so many columns of words on, a phone cannot show them side by side. */
const STACKED = 3;
const TICK = '□';

/** The kind of each column, judged by the longest cell below the heads. */
export function columnKinds(rows: readonly (readonly string[])[]): ColumnKind[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => halfWidths(row[column] ?? '')));
    if (longest === 0) return 'form';
    return longest <= NARROW ? 'narrow' : longest <= SHORT ? 'short' : 'wide';
  });
}

function halfWidths(text: string): number {
  return [...text.trim()].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/**
 * Remark plugin: prepares tables for phones and paper. Each cell carries its column's head as `data-label`, each
 * column its kind as a class, alike in all tables of a document that have the same heads; a table of many words is
 * marked `stacks` and keeps its roles, because its cells are shown below each other where there is no room.
 */
export default function remarkTables() {
  return (tree: Root): void => {
    const byHead = new Map<string, Table[]>();
    visit(tree, 'table', (table) => {
      const head = textsOf(table)[0]?.join('|') ?? '';
      byHead.set(head, [...(byHead.get(head) ?? []), table]);
    });
    for (const tables of byHead.values()) {
      const kinds = columnKinds(tables.flatMap((table) => textsOf(table).slice(1)));
      for (const table of tables) markTable(table, kinds);
    }
  };
}

function textsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => flattenBlock(cell).text));
}

function markTable(table: Table, kinds: readonly ColumnKind[]): void {
  const stacks = kinds.filter((kind) => kind === 'short' || kind === 'wide').length >= STACKED;
  const heads = textsOf(table)[0] ?? [];
  const role = (name: string) => (stacks ? { role: name } : {});
  if (stacks) addProperties(table, { className: ['stacks'], ...role('table') });
  for (const [index, row] of table.children.entries()) {
    addProperties(row, role('row'));
    for (const [column, cell] of row.children.entries()) {
      const kind = kinds[column] ?? 'wide';
      const properties = index === 0 ? { scope: 'col' } : labelOf(cell, heads[column] ?? '');
      const className = [...widthOf(kind), ...fieldOf(cell)];
      addProperties(cell, {
        ...(className.length === 0 ? {} : { className }),
        ...properties,
        ...role(index === 0 ? 'columnheader' : 'cell'),
      });
    }
  }
}

/** Only columns that are kept small have a class. */
function widthOf(kind: ColumnKind): string[] {
  return kind === 'narrow' || kind === 'short' ? [kind] : [];
}

/** A box to tick, or an empty cell: a field to write in. */
function fieldOf(cell: TableCell): string[] {
  const text = flattenBlock(cell).text.trim();
  return text === TICK ? ['tick'] : text === '' ? ['field'] : [];
}

/** A box to tick needs no label. */
function labelOf(cell: TableCell, head: string): { dataLabel?: string } {
  return fieldOf(cell).includes('tick') ? {} : { dataLabel: head };
}
