import type { APIRoute } from 'astro';
import type { UnitExport } from '#exports/task-export.ts';
import { unitXlsx } from '#exports/unit-xlsx.ts';
import { xlsxHeaders } from '#exports/workbook.ts';
import { unitPaths } from '#queries/export-paths.ts';

export const getStaticPaths = unitPaths;

export const GET: APIRoute<{ view: UnitExport }> = async ({ props: { view } }) =>
  new Response(await unitXlsx(view), { headers: xlsxHeaders });
