import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre';
import { rowHeights } from './row-heights.ts';

/** A cell of a sheet for printing; `rows` and `columns` say how far it is merged. */
export interface SheetCell {
  value: CellValue;
  look: Look;
  rows?: number;
  columns?: number;
  formula?: string;
  /** Where a click leads, absolute. */
  link?: string;
}

/** A sheet of A4 paper. */
export interface SheetPage {
  name: string;
  /** Widths of the columns in half Chinese characters. */
  widths: readonly number[];
  /** Rows from the top; undefined where a merged cell from above or from the left lies. */
  rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Which row is the head of the table, from 0: what lies above it stays in sight, and it is printed on every page. */
  head: number;
  /** Printed at the foot of every page. */
  address: string;
  /** Whether a reader may filter the rows below the head. */
  filtered?: boolean;
  validations?: DataValidation[];
}

type Look = keyof typeof LOOKS;

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const GBK = 134;
const font = (name: string, size: number, more: CellStyle['font'] = {}) => ({ name, size, charset: GBK, ...more });
const SONG = font('宋体', 11);
const HEI = font('黑体', 11);
const LEFT = { horizontal: 'left', vertical: 'center', wrapText: true } as const;
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } } as const;

const LOOKS = {
  title: { font: font('黑体', 16), alignment: CENTRE },
  line: { font: SONG, alignment: LEFT },
  head: { font: HEI, alignment: CENTRE, border: BORDER, fill: SHADE },
  name: { font: HEI, alignment: CENTRE, border: BORDER },
  text: { font: SONG, alignment: LEFT, border: BORDER },
  short: { font: SONG, alignment: CENTRE, border: BORDER },
  link: { font: font('宋体', 11, { color: { rgb: '0B4A8F' }, underline: true }), alignment: LEFT, border: BORDER },
} as const satisfies Record<string, CellStyle>;

/** Inches. */
const MARGINS = { top: 0.7, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 };

/** Lays a sheet out for A4 across, as wide as the paper and as many pages long as it takes. */
export function layOut(page: SheetPage): WriteSheet {
  const { name, widths, rows, head, address, filtered = false, validations = [] } = page;
  const placed = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === undefined ? [] : [{ cell, row, column }])),
  );
  const headRow = head + 1;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(placed.flatMap(({ cell, row, column }) => styledCells(cell, row, column))),
    merges: placed
      .filter(({ cell: { rows: down = 1, columns: across = 1 } }) => down > 1 || across > 1)
      .map(({ cell: { rows: down = 1, columns: across = 1 }, row, column }) => ({
        startRow: row,
        startCol: column,
        endRow: row + down - 1,
        endCol: column + across - 1,
      })),
    rowDefs: new Map(rowHeights(rows, widths).map((height, row) => [row, { height }])),
    freezePane: { rows: headRow },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: `$${headRow}:$${headRow}`,
    },
    headerFooter: { oddFooter: `&L${address.replaceAll('&', '&&')}&R第 &P 页，共 &N 页` },
    ...(filtered ? { autoFilter: { range: `A${headRow}:${columnName(widths.length - 1)}${rows.length}` } } : {}),
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
  };
}

/** A letter for each of the first 26 columns, from 0. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

/** A merged cell has its borders on all the cells below it. */
function styledCells({ value, look, rows = 1, columns = 1, formula, link }: SheetCell, row: number, column: number) {
  const style = LOOKS[look];
  return Array.from({ length: rows * columns }, (_, index) => {
    const at = `${row + Math.floor(index / columns)},${column + (index % columns)}`;
    if (index > 0) return [at, { value: null, style }] as const;
    const extra = {
      ...(formula === undefined ? {} : { formula, formulaResult: value }),
      ...(link === undefined ? {} : { hyperlink: { target: link } }),
    };
    return [at, { value, style, ...extra }] as const;
  });
}
