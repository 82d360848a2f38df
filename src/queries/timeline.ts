import { occurrencesOf } from '#duties/recurrence.ts';
import type { Span, TimeLimit } from '#duties/time-limit.ts';
import { addressOf } from './address.ts';
import { reckonedOf } from './reckoned.ts';
import type { LoadedTable } from './responsibilities.ts';

/** A bar of the timeline: where it begins and how long it is, in hundredths of the year, and the line it lies on. */
interface Bar {
  x: number;
  width: number;
  line: number;
  /** How many tasks have this time. */
  count: number;
  /** Where the words beside the bar begin or end. */
  label: { x: number; before: boolean };
}

const DAY = 24 * 60 * 60 * 1000;
/** Room for the words beside a bar on the narrowest screen, in hundredths of the year. */
const LABEL = 12;

/** The year's campaigns, each with the times of its tasks and the days of its reports. Undated ones are not in it. */
export function timelineOf(year: number, tables: readonly LoadedTable[]) {
  const lanes = tables.flatMap((loaded) => {
    const campaign = inYear(year, loaded.table.campaign);
    return campaign === undefined ? [] : [laneOf(year, loaded, campaign)];
  });
  return { year, lanes: lanes.sort((a, b) => a.campaign.x - b.campaign.x) };
}

function laneOf(year: number, { slug, title, region, table, reports }: LoadedTable, campaign: Span) {
  const limits = new Map<string, { span: Span; text: string; count: number }>();
  for (const { due } of table.tasks) {
    const span = inYear(year, due);
    if (span === undefined) continue;
    const key = `${span.start} ${span.end}`;
    const known = limits.get(key) ?? { span, text: reckonedOf(due) ?? due.text, count: 0 };
    limits.set(key, { ...known, count: known.count + 1 });
  }
  const sorted = [...limits.values()].sort((a, b) => a.span.start.localeCompare(b.span.start));
  const bars = pack(sorted.map(({ span, count }) => ({ ...placeOf(year, span), count })));
  const days = reports.flatMap((report) => daysOf(report)).filter((day) => day.startsWith(String(year)));
  return {
    label: `${region}　${shortSpan(campaign)}`,
    title,
    href: addressOf.table(slug),
    when: table.campaign.text,
    campaign: placeOf(year, campaign),
    bars,
    lines: bars.reduce((most, { line }) => Math.max(most, line + 1), 0),
    reports: [...new Set(days)].sort().map((day) => placeOf(year, { start: day, end: day }).x),
    tasks: sorted.map(({ text, count }) => ({ text, count })),
    due: reports.filter(({ end }) => end?.startsWith(String(year))).map(({ text, what }) => ({ text, what })),
  };
}

/** The days on which something is to be handed in: each of a rule's, else the last. */
function daysOf(limit: Omit<TimeLimit, 'text'>): string[] {
  const days = occurrencesOf(limit);
  return days.length > 0 || limit.end === undefined ? days : [limit.end];
}

/** The part of a span that lies in a year. */
function inYear(year: number, { start, end }: { start?: string; end?: string }): Span | undefined {
  const [from, to] = [start ?? end, end];
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (to < first || from > last) return undefined;
  return { start: from.startsWith(String(year)) ? from : first, end: to.startsWith(String(year)) ? to : last };
}

function placeOf(year: number, { start, end }: Span): { x: number; width: number } {
  const days = (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY;
  const from = (Date.parse(start) - Date.UTC(year, 0)) / DAY;
  const long = (Date.parse(end) - Date.parse(start)) / DAY + 1;
  return { x: hundredths(from / days), width: hundredths(long / days) };
}

const hundredths = (part: number) => Math.round(part * 10000) / 100;

/** Lays bars on as few lines as keep them and their words apart. */
function pack(bars: readonly { x: number; width: number; count: number }[]): Bar[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const before = bar.x + bar.width > 100 - LABEL;
    const [from, to] = before ? [bar.x - LABEL, 100] : [bar.x, bar.x + bar.width + LABEL];
    const free = ends.findIndex((end) => end <= from);
    const line = free === -1 ? ends.length : free;
    ends[line] = to;
    return { ...bar, line, label: { x: before ? bar.x : hundredths((bar.x + bar.width) / 100), before } };
  });
}

/** 6月1日至30日 */
function shortSpan(span: Span): string {
  return (reckonedOf(span) ?? '').replace(/^\d+年/u, '');
}
