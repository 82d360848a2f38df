import { isoDate, lastDayOfMonth } from '#legal/dates.ts';

/** A time limit in the notice's words and, where they mean days of the calendar, those days (`YYYY-MM-DD`, both included). */
export interface TimeLimit {
  text: string;
  start?: string;
  end?: string;
  /** RFC 5545, for what comes back: FREQ=WEEKLY;BYDAY=TU. */
  rrule?: string;
}

/** Days of the calendar, both included. */
export interface Span {
  start: string;
  end: string;
}

/** The months (`2021-08`) that a time limit touches, in order; that of its end where only this is known, none where it is not. */
export function monthsOf({ start, end }: Pick<TimeLimit, 'start' | 'end'>): string[] {
  if (end === undefined) return [];
  const last = end.slice(0, 7);
  const months: string[] = [];
  for (let month = (start ?? end).slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

interface Endpoint extends Span {
  year: number;
  month: number;
}

const endpointPattern = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日|(初|上旬|中旬|下旬|底|末))?$/;
const parts: Record<string, readonly [number, number]> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

/**
 * Reckons time words by the calendar (按日历换算): 月初, 上旬 = 1-10; 中旬 = 11-20; 下旬, 月底 = 21 to the last day;
 * 年底 = 31 December; 全年 = the campaign's own span. `year` holds where the words name none.
 * Undefined where the words fix no days (x月x日, 6月17日前, 适时).
 */
export function parseTimeWords(
  text: string,
  year: number,
  campaign?: Span,
): { start: string; end: string } | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s/g, '')
    .replace(/。$/, '');
  if (plain === '全年') {
    return campaign && { start: campaign.start, end: campaign.end };
  }
  const [left = '', right, ...more] = plain.split(/[-–—~～至到]/);
  if (more.length > 0) return undefined;
  const bareMonth = right !== undefined && /^\d{1,2}$/.test(left) && right.includes('月');
  const first = readEndpoint(bareMonth ? `${left}月` : left, { year });
  if (first === undefined) return undefined;
  const last = right === undefined ? first : readEndpoint(right, first);
  if (last === undefined || last.end < first.start) return undefined;
  return { start: first.start, end: last.end };
}

/** One end of a span; what it does not say itself (year, month of a bare day) it takes from `context`. */
function readEndpoint(text: string, context: { year: number; month?: number }): Endpoint | undefined {
  const yearEnd = /^(?:(\d{4})年|年)[底末]$/.exec(text);
  if (yearEnd !== null) {
    const day = isoDate(Number(yearEnd[1] ?? context.year), 12, 31);
    if (day === undefined) return undefined;
    return { start: day, end: day, year: Number(day.slice(0, 4)), month: 12 };
  }
  const match = endpointPattern.exec(text);
  if (match === null) return undefined;
  const [, writtenYear, writtenMonth, day, part] = match;
  const year = writtenYear === undefined ? context.year : Number(writtenYear);
  if (writtenMonth === undefined && day === undefined) return undefined;
  const month = writtenMonth === undefined ? context.month : Number(writtenMonth);
  if (month === undefined) return undefined;
  const lastDay = lastDayOfMonth(year, month);
  const [from, to] = part === undefined ? [1, lastDay] : (parts[part] ?? [1, lastDay]);
  const start = isoDate(year, month, day === undefined ? from : Number(day));
  const end = isoDate(year, month, day === undefined ? Math.min(to, lastDay) : Number(day));
  return start === undefined || end === undefined ? undefined : { start, end, year, month };
}
