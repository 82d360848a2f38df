import { writeCsv } from 'hucre/csv';
import type { TableExport, UnitExport } from './task-export.ts';
import { tableRows, unitRows } from './task-rows.ts';

export const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' } as const;

/** A table as CSV: UTF-8 with BOM and CRLF (RFC 4180), safe to open in a spreadsheet. */
export function tableCsv(view: TableExport): string {
  return csv(tableRows(view));
}

/** The tasks of a unit as CSV. */
export function unitCsv(view: UnitExport): string {
  return csv(unitRows(view));
}

function csv(rows: readonly (readonly string[])[]): string {
  return writeCsv(
    rows.map((row) => row.map(inert)),
    { bom: true, escapeFormulae: true },
  );
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const LIKE_DATE_OR_NUMBER = /^\d[\d\s.,:/%eE年月日时分秒-]*$/u;
const FULL_WIDTH_FORMULA = /^[＝＋－＠]/u;

/**
 * What a spreadsheet would turn into something else is kept as text: 6月12日 (a day of this year) and 1-2 by a tab at
 * the end, which Excel and WPS do not show; ＝1 by the apostrophe that the library gives to =1. Whole dates stay dates.
 */
function inert(text: string): string {
  if (FULL_WIDTH_FORMULA.test(text)) return `'${text}`;
  return LIKE_DATE_OR_NUMBER.test(text.normalize('NFKC')) && !ISO_DATE.test(text) ? `${text}\t` : text;
}
