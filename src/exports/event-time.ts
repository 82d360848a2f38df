import { occurrencesOf } from '#duties/recurrence.ts';

/** Days (`YYYY-MM-DD`), both included, perhaps an hour of the last one (`HH:MM`, Shanghai), perhaps a rule of RFC 5545. */
export interface EventSpan {
  start: string;
  end: string;
  time?: string | undefined;
  rrule?: string | undefined;
}

const ZONE = 'Asia/Shanghai';
const DAY = 24 * 60 * 60 * 1000;

/**
 * The time of an event as the calendar library wants it: whole days with the day after as their end; with an hour, that
 * moment of the last day; of what comes back, the first day on which it does.
 */
export function eventTime(span: EventSpan) {
  const { start, end, time, rrule } = span;
  const first = fixedDays(span)[0] ?? start;
  const last = rrule === undefined ? end : first;
  const repeating = rrule === undefined ? {} : { repeating: recurrence(rrule, end, time !== undefined) };
  if (time !== undefined) return { start: `${last}T${time}:00`, timezone: ZONE, ...repeating };
  return { start: first, end: dayAfter(last), allDay: true, ...repeating };
}

/** Whether it comes back on days that its words leave open: 每季度至少一次. */
export function isOpen(span: EventSpan): boolean {
  return span.rrule !== undefined && fixedDays(span).length === 0;
}

/** The days that a rule fixes; none where there is no rule. */
function fixedDays({ start, end, rrule }: EventSpan): string[] {
  return rrule === undefined ? [] : occurrencesOf({ start, end, rrule });
}

/** The rule as a property that ends with `end`, a day in Shanghai; `timed` events need its last moment in UTC. */
function recurrence(rrule: string, end: string, timed: boolean): string {
  const day = end.replaceAll('-', '');
  return `RRULE:${rrule};UNTIL=${timed ? `${day}T155959Z` : day}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
