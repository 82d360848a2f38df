import ExcelJS from 'exceljs';

/** An XLSX file as another program reads it: its sheets. */
export async function readSheets(bytes: Uint8Array): Promise<ExcelJS.Worksheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets;
}

/** The words of a row; a merged cell's words stand in each of its cells. */
export function rowTexts(sheet: ExcelJS.Worksheet, row: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => sheet.getRow(row).getCell(index + 1).text);
}

/** All rows in which something stands. */
export function sheetTexts(sheet: ExcelJS.Worksheet): string[][] {
  return Array.from({ length: sheet.rowCount }, (_, index) => rowTexts(sheet, index + 1));
}
