import ICAL from 'ical.js';

/** An event as another program reads it. */
export interface ReadEvent {
  uid: string;
  stamp: string;
  summary: string;
  description: string;
  url: string;
  categories: string[];
  /** `2021-08-21` of a whole day, `2021-07-02T16:00:00` with the zone of an hour. */
  start: string;
  end: string;
  zone: string;
  /** Days on which it takes place; of an event that does not come back, its start. */
  days: string[];
  /** When reminders ring, `2021-08-28T09:00:00`; of a recurring event, those of the first time. */
  alarms: string[];
}

/** A calendar file as another program reads it. @throws on what is not iCalendar. */
export function readCalendar(text: string): { events: ReadEvent[]; zones: string[]; component: ICAL.Component } {
  const component = new ICAL.Component(ICAL.parse(text));
  return {
    component,
    zones: component.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    events: component.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const value = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  return {
    uid: event.uid,
    stamp: value('dtstamp'),
    summary: event.summary,
    description: event.description,
    url: value('url'),
    categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    zone: event.startDate.isDate ? '' : event.startDate.zone.tzid,
    days: daysOf(event),
    alarms: component.getAllSubcomponents('valarm').map((alarm) => alarmTime(alarm, event)),
  };
}

function daysOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const days: string[] = [];
  const iterator = event.iterator();
  for (let day = iterator.next(); day; day = iterator.next()) days.push(day.toString());
  return days;
}

function alarmTime(alarm: ICAL.Component, event: ICAL.Event): string {
  const trigger = alarm.getFirstProperty('trigger');
  const duration = trigger?.getFirstValue();
  if (!(duration instanceof ICAL.Duration)) throw new Error('提醒时间不是一段时长');
  const from = trigger?.getFirstParameter('related') === 'END' ? event.endDate.clone() : event.startDate.clone();
  from.isDate = false;
  from.addDuration(duration);
  return from.toString();
}
