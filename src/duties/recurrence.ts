import { isoDate, lastDayOfMonth } from '#legal/dates.ts';
import type { TimeLimit } from './time-limit.ts';

/** A rule of RFC 5545 as far as notices need it. */
export interface Recurrence {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** 0 = Sunday; none where the rule names no day. */
  weekdays: readonly number[];
  /** Days of the month; those below zero count from its end. */
  monthDays: readonly number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WEEKDAY_WORDS = '日一二三四五六';
const DAY = 24 * 60 * 60 * 1000;

/** Reads `FREQ=WEEKLY;BYDAY=TU`; undefined for anything that it does not know. */
export function parseRecurrence(rrule: string): Recurrence | undefined {
  const parts = rrule.split(';').map((part) => part.split('='));
  const values = new Map(parts.map(([name = '', value = '']) => [name, value]));
  const unknown = [...values.keys()].some((name) => !['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY'].includes(name));
  const frequency = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((name) => name === values.get('FREQ'));
  const interval = Number(values.get('INTERVAL') ?? 1);
  const weekdays = listOf(values.get('BYDAY')).map((day) => WEEKDAYS.indexOf(day));
  const monthDays = listOf(values.get('BYMONTHDAY')).map(Number);
  const isMonthDay = (day: number) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31;
  if (unknown || parts.length !== values.size || frequency === undefined) return undefined;
  if (!Number.isInteger(interval) || interval < 1 || weekdays.includes(-1) || !monthDays.every(isMonthDay))
    return undefined;
  if ((weekdays.length > 0 && frequency !== 'WEEKLY') || (monthDays.length > 0 && frequency !== 'MONTHLY'))
    return undefined;
  return { frequency, interval, weekdays, monthDays };
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(',');
}

/**
 * The rule that words of a notice mean: 每周二 -> FREQ=WEEKLY;BYDAY=TU, 每季度 -> FREQ=MONTHLY;INTERVAL=3.
 * Undefined where nothing recurs, or no rule says it (每半个月).
 */
export function parseRecurrenceWords(text: string): string | undefined {
  const weekday = /每(?:周|星期)([日天一二三四五六])/u.exec(text)?.[1];
  if (weekday !== undefined) {
    return `FREQ=WEEKLY;BYDAY=${WEEKDAYS[WEEKDAY_WORDS.indexOf(weekday === '天' ? '日' : weekday)]}`;
  }
  if (/每(?:周|星期)/u.test(text)) return 'FREQ=WEEKLY';
  if (/每个?季度?/u.test(text)) return 'FREQ=MONTHLY;INTERVAL=3';
  if (/每个?月/u.test(text)) return 'FREQ=MONTHLY';
  if (/每半年/u.test(text)) return 'FREQ=MONTHLY;INTERVAL=6';
  if (/每年/u.test(text)) return 'FREQ=YEARLY';
  return /每[天日]/u.test(text) ? 'FREQ=DAILY' : undefined;
}

/** The days (`YYYY-MM-DD`) on which a limit comes back; none where its rule leaves the day open (每季度), or it has no end. */
export function occurrencesOf({ start, end, rrule }: Omit<TimeLimit, 'text'>): string[] {
  const rule = rrule === undefined ? undefined : parseRecurrence(rrule);
  if (rule === undefined || start === undefined || end === undefined) return [];
  if (rule.weekdays.length > 0) return weekly(rule, start, end);
  return rule.monthDays.length > 0 ? monthly(rule, start, end) : [];
}

function weekly({ interval, weekdays }: Recurrence, start: string, end: string): string[] {
  const first = Date.parse(start);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const days: string[] = [];
  for (let time = first; time <= Date.parse(end); time += DAY) {
    const inWeek = Math.floor((time - monday) / (7 * DAY)) % interval === 0;
    if (inWeek && weekdays.includes(new Date(time).getUTCDay())) days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

function monthly({ interval, monthDays }: Recurrence, start: string, end: string): string[] {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const months = (Number(end.slice(0, 4)) - year) * 12 + Number(end.slice(5, 7)) - month;
  const days: string[] = [];
  for (let count = 0; count <= months; count += interval) {
    const [inYear, inMonth] = [year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1];
    const last = lastDayOfMonth(inYear, inMonth);
    days.push(...monthDays.flatMap((day) => isoDate(inYear, inMonth, day < 0 ? last + 1 + day : day) ?? []));
  }
  return [...new Set(days)].filter((day) => day >= start && day <= end).sort();
}
