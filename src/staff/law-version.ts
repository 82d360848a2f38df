import { formatDate } from '#legal/dates.ts';
import type { NoteBook } from './import-notes.ts';
import {
  baseEvent,
  type EntryIntoForce,
  formatEvent,
  type LawEvent,
  type LawHistory,
  lastChange,
} from './law-history.ts';

/** A version as law.yaml names it. */
export interface VersionEntry {
  effective: string;
  by: string;
  adopted: string;
  /** The clause of the 题注 that tells of it. */
  note?: string;
}

/** The version whose text the file holds; what it does not say is missing. */
export interface ImportedVersion extends Partial<VersionEntry> {
  /** The text as first adopted or last revised, where a later amendment is imported and the file tells its day. */
  base?: VersionEntry;
}

/**
 * Which version the file holds and from which day. The last article of an amended law still names the day of the text
 * that was amended: the day of the amendment is in the decision, and often nowhere in the file.
 */
export function decideVersion(history: LawHistory, last: EntryIntoForce | undefined, notes: NoteBook): ImportedVersion {
  const change = lastChange(history);
  const base = baseEvent(history);
  const dayOf = (entry: EntryIntoForce | undefined, event: LawEvent | undefined): string | undefined =>
    entry?.kind === 'day' ? entry.day : entry === undefined ? undefined : promulgationDay(history, event, notes);
  const isBase = change === base;
  const printed = dayOf(history.entry, change);
  const inText = isBase && change !== undefined ? dayOf(last, change) : last?.kind === 'day' ? last.day : undefined;
  const isOfChange = inText !== undefined && change !== undefined && (isBase || inText >= change.date);
  if (change === undefined && last?.kind === 'day') {
    notes.add(
      0,
      `正文末尾写${formatDate(last.day)}起施行；以后改过的法律也还是这样写，所以没有拿它当这一文本的施行日期`,
    );
  }
  const effective = printed ?? (isOfChange ? inText : undefined);
  if (printed !== undefined && isOfChange && inText !== printed) {
    notes.add(0, `题注说${formatDate(printed)}起施行，正文末尾说${formatDate(inText)}起施行，按题注登记，请核对`);
  }
  const baseDay = isBase || base === undefined ? undefined : (dayOf(last, base) ?? undefined);
  const isKnown = baseDay !== undefined && base !== undefined && !isOfChange && baseDay >= base.date;
  return {
    ...(change === undefined ? {} : { by: formatEvent(change), adopted: change.date, note: change.clause }),
    ...(effective === undefined ? {} : { effective }),
    ...(isKnown ? { base: { effective: baseDay, by: formatEvent(base), adopted: base.date, note: base.clause } } : {}),
  };
}

/** 自公布之日起施行: the printed day of promulgation after the event; without one the day of the event itself. */
function promulgationDay({ events }: LawHistory, event: LawEvent | undefined, notes: NoteBook): string | undefined {
  if (event === undefined) return undefined;
  const next = events[events.indexOf(event) + 1];
  if (next?.kind === 'promulgated') return next.date;
  if (event.kind !== 'promulgated') {
    notes.add(0, `“自公布之日起施行”，题注没有公布日期，按${formatDate(event.date)}登记，请核对`, 'promulgation');
  }
  return event.date;
}
