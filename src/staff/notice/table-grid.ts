import type { TableCell } from '../source/block.ts';

/** A cell with the place where it begins. */
export interface GridCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A table as a rectangle: every place holds the cell that covers it, so that a merged cell is never empty. */
export interface TableGrid {
  cells: GridCell[][];
  width: number;
}

const WIDEST = 40;

/** Lays cells out as a browser does: each takes the first free place of its row and covers what it spans. */
export function layOut(rows: readonly (readonly TableCell[])[]): TableGrid {
  const cells: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const { text, rowSpan, colSpan } of row) {
      while (cells[at]?.[column] !== undefined) column += 1;
      if (column >= WIDEST) break;
      const cell: GridCell = {
        text,
        row: at,
        column,
        rowSpan: Math.max(1, Math.min(rowSpan, rows.length - at)),
        colSpan: Math.max(1, Math.min(colSpan, WIDEST - column)),
      };
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const line = cells[at + down];
        for (let right = 0; line !== undefined && right < cell.colSpan; right += 1) line[column + right] ??= cell;
      }
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...cells.map((row) => row.length));
  return {
    width,
    cells: cells.map((row, at) =>
      Array.from(
        { length: width },
        (_, column) => row[column] ?? { text: '', row: at, column, rowSpan: 1, colSpan: 1 },
      ),
    ),
  };
}

/** True where a cell covers the whole width. */
export function isWholeRow(row: readonly GridCell[]): boolean {
  const [first] = row;
  return first !== undefined && row.length > 1 && row.every((cell) => cell === first);
}
