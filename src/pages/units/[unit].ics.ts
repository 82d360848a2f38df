import type { APIRoute } from 'astro';
import { icsHeaders, unitCalendar } from '#exports/calendar-ics.ts';
import type { UnitExport } from '#exports/task-export.ts';
import { datedUnitPaths } from '#queries/export-paths.ts';

export const getStaticPaths = datedUnitPaths;

export const GET: APIRoute<{ view: UnitExport }> = ({ props: { view } }) =>
  new Response(unitCalendar(view), { headers: icsHeaders });
