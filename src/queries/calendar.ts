import { addressOf } from './address.ts';
import { alternatesOf, type Download } from './downloads.ts';
import { columnTags, pageFrame } from './frame.ts';
import { limitView } from './limits.ts';
import { once } from './once.ts';
import { reckonedOf } from './reckoned.ts';
import { allTables, campaignView, type LoadedTable } from './responsibilities.ts';
import { timelineOf } from './timeline.ts';

/** One date or span that a notice names. */
interface CalendarEvent {
  kind: 'campaign' | 'task' | 'report';
  start: string;
  end: string;
  when: string;
  title: string;
  href: string;
  note: string;
  /** Where the notice's campaign, or else the limit itself, stands on the day of the build. */
  campaign?: ReturnType<typeof campaignView>;
  limit?: ReturnType<typeof limitView>;
}

/** All tables in one file: a calendar that people subscribe to does not end with a year. */
const DOWNLOADS: readonly Download[] = [
  { label: '加入日历（各年都在内）', format: 'ICS', href: addressOf.calendarFile },
];

const ORDER = ['campaign', 'report', 'task'];

const allEvents = once(async () => (await allTables()).flatMap(eventsOf));

function eventsOf({ slug, title, table, reports }: LoadedTable): CalendarEvent[] {
  const { campaign, tasks, notice } = table;
  const dated = (
    kind: CalendarEvent['kind'],
    span: { text: string; start?: string | undefined; end?: string | undefined; rrule?: string | undefined },
    name: string,
    href: string,
  ): CalendarEvent[] => {
    const [start, end] = [span.start ?? span.end, span.end ?? span.start];
    if (start === undefined || end === undefined) return [];
    const note = `${span.text} · ${title}`;
    const state =
      kind === 'campaign' ? { campaign: campaignView(table) } : { limit: limitView(span, campaignView(table)) };
    return [{ kind, start, end, when: reckonedOf(span) ?? start, title: name, href, note, ...state }];
  };
  return [
    ...dated('campaign', campaign, title, addressOf.table(slug)),
    ...reports.flatMap((report) => dated('report', report, report.what, addressOf.notice(notice))),
    ...tasks.flatMap(({ id, project, task, due }) =>
      dated('task', due, `${project}：${task}`, `${addressOf.table(slug)}#${id}`),
    ),
  ];
}

/** The years that have a calendar, the latest first: every year that a dated thing touches. */
export async function calendarYears(): Promise<string[]> {
  const years = new Set<string>();
  for (const { start, end } of await allEvents()) {
    for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) years.add(String(year));
  }
  return [...years].sort().reverse();
}

/** The day of a year on which an event stands: its first, or its last where it began in an earlier year. */
function dayIn(year: string, { start, end }: CalendarEvent): string {
  if (start.startsWith(year)) return start;
  return end.startsWith(year) ? end : `${year}-01-01`;
}

/** `/calendar/{year}/` */
export async function calendarPage(year: string) {
  const events = (await allEvents())
    .filter(({ start, end }) => start.slice(0, 4) <= year && year <= end.slice(0, 4))
    .map((event) => ({ ...event, day: dayIn(year, event) }))
    .sort((a, b) => a.day.localeCompare(b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const title = `${year}年日历`;
  const description = '通知里写到的日期：活动起止、任务时限和报送时间。时间词按日历换算，以通知原文为准。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.calendar(year),
      section: 'responsibilities',
      tags: columnTags(title, description, '安全生产,日历,时限', '责任分工'),
      alternates: alternatesOf(DOWNLOADS),
    })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title,
    description,
    timeline: timelineOf(Number(year), await allTables()),
    months: [...Map.groupBy(events, ({ day }) => day.slice(5, 7))].map(([month, list]) => ({
      id: `m${month}`,
      title: `${Number(month)}月`,
      events: list,
    })),
    years: (await calendarYears()).map((other) => ({
      label: `${other}年`,
      href: addressOf.calendar(other),
      current: other === year,
    })),
    downloads: DOWNLOADS,
  };
}
