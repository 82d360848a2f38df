import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

export const xlsxHeaders = {
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What a workbook says of itself. */
interface WorkbookFacts {
  title: string;
  /** The address it came from. */
  source: string;
  /** Day (`YYYY-MM-DD`) of its content where it has one; the file carries no day of its making, so that the same content gives the same bytes. */
  day?: string | undefined;
}

/** The library would write the present moment; this is the first day that a ZIP file can name. */
const UNDATED = new Date('1980-01-01T00:00:00Z');

/** The sheets as an XLSX file. */
export async function workbook(
  { title, source, day }: WorkbookFacts,
  sheets: WriteSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets,
    properties: {
      title,
      description: source,
      ...(date === undefined ? {} : { created: date }),
      modified: date ?? UNDATED,
    },
    defaultFont: { name: '宋体', size: 11, charset: 134 },
  });
  return new Uint8Array(bytes);
}
