import type { APIRoute } from 'astro';
import { csvHeaders, unitCsv } from '#exports/task-csv.ts';
import type { UnitExport } from '#exports/task-export.ts';
import { unitPaths } from '#queries/export-paths.ts';

export const getStaticPaths = unitPaths;

export const GET: APIRoute<{ view: UnitExport }> = ({ props: { view } }) =>
  new Response(unitCsv(view), { headers: csvHeaders });
