import type { APIRoute } from 'astro';
import { csvHeaders, tableCsv } from '#exports/task-csv.ts';
import type { TableExport } from '#exports/task-export.ts';
import { tablePaths } from '#queries/export-paths.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ view: TableExport }> = ({ props: { view } }) =>
  new Response(tableCsv(view), { headers: csvHeaders });
