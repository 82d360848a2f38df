import { occurrencesOf } from '#duties/recurrence.ts';
import { formatDate } from '#legal/dates.ts';

interface Limit {
  start?: string | undefined;
  end?: string | undefined;
  rrule?: string | undefined;
}

/** More days than these are not told one by one. */
const MOST_DAYS = 10;

/**
 * The days that the portal reckons for a printed time limit: `2021年8月21日至31日`, `2021年9月1日至10月31日`, and one by
 * one where the limit comes back on days that its words fix: `2021年6月1日、8日、15日`.
 */
export function reckonedOf({ start, end, rrule }: Limit): string | undefined {
  if (end === undefined) return undefined;
  if (start !== undefined && rrule !== undefined) {
    const days = occurrencesOf({ start, end, rrule });
    if (days.length > 0 && days.length <= MOST_DAYS) return days.map(shortened).join('、');
  }
  if (start === end) return formatDate(end);
  if (start === undefined) return `${formatDate(end)}前`;
  return `${formatDate(start)}至${after(start, end)}`;
}

/** A day without what it shares with the one before it. */
function after(before: string, day: string): string {
  const [sameYear, sameMonth] = [before.slice(0, 4) === day.slice(0, 4), before.slice(0, 7) === day.slice(0, 7)];
  return formatDate(day).replace(sameMonth ? /^.*月/u : sameYear ? /^.*年/u : '', '');
}

function shortened(day: string, index: number, days: readonly string[]): string {
  const before = days[index - 1];
  return before === undefined ? formatDate(day) : after(before, day);
}
