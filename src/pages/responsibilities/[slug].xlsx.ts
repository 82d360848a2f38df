import type { APIRoute } from 'astro';
import { tableXlsx } from '#exports/table-xlsx.ts';
import type { TableExport } from '#exports/task-export.ts';
import { xlsxHeaders } from '#exports/workbook.ts';
import { tablePaths } from '#queries/export-paths.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ view: TableExport }> = async ({ props: { view } }) =>
  new Response(await tableXlsx(view), { headers: xlsxHeaders });
