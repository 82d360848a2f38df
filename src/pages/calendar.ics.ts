import type { APIRoute } from 'astro';
import { icsHeaders, wholeCalendar } from '#exports/calendar-ics.ts';
import { absolute, addressOf } from '#queries/address.ts';
import { tableExports } from '#queries/export-views.ts';

export const GET: APIRoute = async () =>
  new Response(wholeCalendar(await tableExports(), absolute(addressOf.responsibilities)), { headers: icsHeaders });
