import type { APIRoute } from 'astro';
import { returnForm } from '#exports/return-form.ts';
import type { TableExport } from '#exports/task-export.ts';
import { xlsxHeaders } from '#exports/workbook.ts';
import { tablePaths } from '#queries/export-paths.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ view: TableExport }> = async ({ props: { view } }) =>
  new Response(await returnForm(view), { headers: xlsxHeaders });
