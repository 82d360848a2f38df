import { formatUnit } from '#duties/unit.ts';
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type CalendarEntry, tableEntries, unitEntries } from './calendar-entry.ts';
import { AUTHORITY } from './origin.ts';
import { eventTime, isOpen } from './event-time.ts';
import type { TableExport, UnitExport } from './task-export.ts';

export const icsHeaders = { 'content-type': 'text/calendar; charset=utf-8' } as const;

/** Lasting part of every UID: the same whatever address the site has. */
const UID_SUFFIX = '@anquan-pufa-portal';
const HOUR = 60 * 60;
const DAY = 24 * HOUR;
/** Reminders ring at nine in the morning, this many days before the last day. */
const ALARM_DAYS = [3, 1];
const ALARM_HOUR = 9;
const CAUTION = `时间词按日历换算，${AUTHORITY}`;

/** What a calendar says of itself; the address is absolute. */
interface CalendarFacts {
  name: string;
  description: string;
  url: string;
}

/** The tasks and reports of a table. */
export function tableCalendar(view: TableExport): string {
  const { title, url } = view;
  return calendarFile(
    { name: title, description: `${title}的完成时限和报送时间。${CAUTION}`, url },
    tableEntries(view),
  );
}

/** The tasks of a unit over all tables. */
export function unitCalendar(view: UnitExport): string {
  const { unit, url } = view;
  const name = `${formatUnit(unit)}的任务`;
  return calendarFile({ name, description: `${name}。${CAUTION}`, url }, unitEntries(view));
}

/** The tasks and reports of all tables; `url` is the page that lists these. */
export function wholeCalendar(views: readonly TableExport[], url: string): string {
  const name = '安全生产活动日历';
  const description = `已收录通知的任务时限和报送时间。${CAUTION}`;
  return calendarFile({ name, description, url }, views.flatMap(tableEntries));
}

/**
 * Time limits as an iCalendar file (RFC 5545): whole days as VALUE=DATE with the end left out of the event, hours of
 * the day in Asia/Shanghai. The same entries give the same bytes.
 */
function calendarFile({ name, description, url }: CalendarFacts, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    description,
    url,
    prodId: { company: '安全生产普法门户', product: '责任分工', language: 'ZH-CN' },
    timezone: { name: null, generator: (zone) => String(tzlib_get_ical_block(zone)[0]) },
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      ...eventTime(entry),
      id: `${entry.uid}${UID_SUFFIX}`,
      stamp: new Date(`${entry.stamp}T00:00:00Z`),
      summary: isOpen(entry) ? `${entry.summary}（${entry.limit}）` : entry.summary,
      description: entry.description,
      url: entry.url,
      location: entry.place ?? null,
      categories: entry.categories.map((category) => ({ name: category })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const { before, words, from } of alarmsOf(entry)) {
      event
        .createAlarm({ type: ICalAlarmType.display, triggerBefore: before, description: `${words}：${entry.summary}` })
        .relatesTo(from);
    }
  }
  return calendar.toString();
}

/** Reminders in seconds before the end; of what may be done on any day of a month or quarter, as this begins. */
function alarmsOf(entry: CalendarEntry) {
  const { start, end } = ICalAlarmRelatesTo;
  if (isOpen(entry)) return [{ before: -ALARM_HOUR * HOUR, words: '新的一期开始', from: start }];
  const untilEnd = (hoursOf(entry) - ALARM_HOUR) * HOUR;
  const days = entry.rrule === undefined ? ALARM_DAYS : ALARM_DAYS.slice(-1);
  return days.map((count) => ({
    before: count * DAY + untilEnd,
    words: count === 1 ? '明天到期' : `${count}天后到期`,
    from: entry.time === undefined ? end : start,
  }));
}

/** Hours from the start of the last day to the moment at which the event ends. */
function hoursOf({ time }: CalendarEntry): number {
  if (time === undefined) return DAY / HOUR;
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}
