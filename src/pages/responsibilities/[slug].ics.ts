import type { APIRoute } from 'astro';
import { icsHeaders, tableCalendar } from '#exports/calendar-ics.ts';
import type { TableExport } from '#exports/task-export.ts';
import { datedTablePaths } from '#queries/export-paths.ts';

export const getStaticPaths = datedTablePaths;

export const GET: APIRoute<{ view: TableExport }> = ({ props: { view } }) =>
  new Response(tableCalendar(view), { headers: icsHeaders });
