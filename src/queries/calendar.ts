import { addressOf } from './address.ts';
import { columnTags, pageFrame } from './frame.ts';
import { reckonedOf } from './reckoned.ts';
import { allTables, type LoadedTable } from './responsibilities.ts';

/** One date or span that a notice names. */
interface CalendarEvent {
  kind: 'campaign' | 'task' | 'report';
  /** The day on which it stands in the calendar. */
  day: string;
  when: string;
  title: string;
  href: string;
  note: string;
}

async function allEvents(): Promise<CalendarEvent[]> {
  const events = (await allTables()).flatMap(eventsOf);
  return events.sort((a, b) => a.day.localeCompare(b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER = ['campaign', 'report', 'task'];

function eventsOf({ slug, title, table, reports }: LoadedTable): CalendarEvent[] {
  const dated = (
    kind: CalendarEvent['kind'],
    span: { text: string; start?: string | undefined; end?: string | undefined },
    name: string,
    href: string,
  ): CalendarEvent[] => {
    const day = span.start ?? span.end;
    if (day === undefined) return [];
    return [{ kind, day, when: reckonedOf(span) ?? day, title: name, href, note: `${span.text} · ${title}` }];
  };
  const { campaign, tasks, notice } = table;
  return [
    ...dated('campaign', campaign, title, addressOf.table(slug)),
    ...reports.flatMap((report) => dated('report', report, report.what, addressOf.notice(notice))),
    ...tasks.flatMap(({ id, project, task, due }) =>
      dated('task', due, `${project}：${task}`, `${addressOf.table(slug)}#${id}`),
    ),
  ];
}

/** The years that have a calendar, the latest first. */
export async function calendarYears(): Promise<string[]> {
  const years = new Set((await allEvents()).map(({ day }) => day.slice(0, 4)));
  return [...years].sort().reverse();
}

/** `/calendar/{year}/` */
export async function calendarPage(year: string) {
  const events = (await allEvents()).filter(({ day }) => day.startsWith(year));
  const months = [...new Set(events.map(({ day }) => day.slice(5, 7)))];
  const title = `${year}年日历`;
  const description = '通知里写到的日期：活动起止、任务时限和报送时间。时间词按日历换算，以通知原文为准。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.calendar(year),
      section: 'responsibilities',
      tags: columnTags(title, description, '安全生产,日历,时限', '责任分工'),
    })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title,
    description,
    months: months.map((month) => ({
      id: `m${month}`,
      title: `${Number(month)}月`,
      events: events.filter(({ day }) => day.slice(5, 7) === month),
    })),
    years: (await calendarYears()).map((other) => ({
      label: `${other}年`,
      href: addressOf.calendar(other),
      current: other === year,
    })),
  };
}
