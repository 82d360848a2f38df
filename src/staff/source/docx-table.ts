import type { Element } from '@xmldom/xmldom';
import type { Block, TableCell } from './block.ts';
import { child, children, value } from './docx-package.ts';

interface OpenCell {
  cell: TableCell;
  column: number;
}

/** The cells of a Word table where they begin, with how far they reach; `read` gives the blocks in a cell. */
export function readWordTable(table: Element, read: (cell: Element) => Block[]): TableCell[][] {
  const open = new Map<number, OpenCell>();
  return rowsOf(table).map((row) => {
    const cells: TableCell[] = [];
    let column = Number(value(child(row, 'trPr', 'gridBefore')) ?? 0);
    for (const element of cellsOf(row)) {
      const properties = child(element, 'tcPr');
      const colSpan = Math.max(1, Number(value(child(properties, 'gridSpan')) ?? 1));
      const merge = child(properties, 'vMerge');
      const above = open.get(column);
      const text = textOf(read(element));
      if (merge !== undefined && value(merge) !== 'restart' && above !== undefined) {
        above.cell.rowSpan += 1;
        if (text !== '') above.cell.text += `\n${text}`;
      } else {
        const cell = { text, rowSpan: 1, colSpan };
        cells.push(cell);
        if (merge === undefined) open.delete(column);
        else open.set(column, { cell, column });
      }
      column += colSpan;
    }
    return cells;
  });
}

/** Rows and cells may stand in content controls. */
function rowsOf(node: Element): Element[] {
  return children(node).flatMap((element) =>
    element.localName === 'tr'
      ? [element]
      : /^(?:sdt|sdtContent|ins)$/.test(element.localName ?? '')
        ? rowsOf(element)
        : [],
  );
}

function cellsOf(node: Element): Element[] {
  return children(node).flatMap((element) =>
    element.localName === 'tc'
      ? [element]
      : /^(?:sdt|sdtContent)$/.test(element.localName ?? '')
        ? cellsOf(element)
        : [],
  );
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text.trim()
        : block.rows
            .flat()
            .map(({ text }) => text)
            .join('　'),
    )
    .filter((text) => text !== '')
    .join('\n');
}
