import { parseDate } from '#legal/dates.ts';
import type { NoteBook } from './import-notes.ts';

/** What happened to a law on one day, as the bracket below its title says. */
export interface LawEvent {
  kind: 'adopted' | 'promulgated' | 'revised' | 'amended';
  date: string;
  /** 第三次修正, 修订: the words printed for it. */
  word: string;
  /** The clause as printed. */
  clause: string;
}

/** 自2022年12月19日起施行, or 自公布之日起施行, which names no day. */
export type EntryIntoForce = { kind: 'day'; day: string } | { kind: 'promulgation' };

/** The bracket below the title (题注), read. */
export interface LawHistory {
  /** In the order of the print. */
  events: LawEvent[];
  /** Of the text as it now is: what stands there before a later amendment is not meant. */
  entry?: EntryIntoForce;
}

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const clauseEnd = new RegExp(
  `(通过|公布|发布|批准|修正|修订|修改|施行)[，,；;]?\\s*(?=(?:根据|自)?\\s*${DATE}|自[公发]布)`,
  'g',
);
const effectiveDay = new RegExp(`自(${DATE})起(?:正式)?(?:施行|实施|生效|执行)`);

/** Reads 2002年6月29日第九届…通过　根据2009年…《…的决定》第一次修正…; clauses that it cannot read are notes. */
export function readHistory(bracket: string, line: number, notes: NoteBook): LawHistory {
  const text = bracket
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/\s*([年月日])\s*/g, '$1')
    .replace(/(\d)\s+(?=\d)/g, '$1');
  const history: LawHistory = { events: [] };
  const clauses = text
    .replace(/^[（(]|[）)]$/g, '')
    .replace(/\s+(?=根据)/g, '\n')
    .replace(clauseEnd, '$1\n')
    .split('\n')
    .map((clause) => clause.replace(/\s/g, ''));
  for (const clause of clauses.filter((part) => part !== '')) {
    const entry = findEntryIntoForce(clause);
    const event = readClause(clause);
    if (event !== undefined) history.events.push(event);
    if (entry !== undefined) history.entry = entry;
    else if (event?.kind === 'amended' || event?.kind === 'revised') delete history.entry;
    else if (event === undefined) notes.add(line, `题注里这一句没有读懂：“${clause}”`);
  }
  return history;
}

/** What a text says of the day from which it holds. */
export function findEntryIntoForce(text: string): EntryIntoForce | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const day = parseDate(effectiveDay.exec(plain)?.[1] ?? '');
  if (day !== undefined) return { kind: 'day', day };
  return /自[公发颁]布之日起(?:施行|实施|生效|执行)/.test(plain) ? { kind: 'promulgation' } : undefined;
}

/** The event that made the text before us. */
export function lastChange({ events }: LawHistory): LawEvent | undefined {
  return events.findLast(({ kind }) => kind !== 'promulgated') ?? events.at(-1);
}

/** The event whose text ends with the day of entry into force: an amendment leaves that article alone. */
export function baseEvent({ events }: LawHistory): LawEvent | undefined {
  return (
    events.findLast(({ kind }) => kind === 'adopted' || kind === 'revised') ??
    events.find(({ kind }) => kind === 'promulgated')
  );
}

/** 2002年制定, 2008年修订, 第三次修正. */
export function formatEvent({ kind, date, word }: LawEvent): string {
  if (word.startsWith('第')) return word;
  return `${date.slice(0, 4)}年${kind === 'adopted' || kind === 'promulgated' ? '制定' : word}`;
}

function readClause(clause: string): LawEvent | undefined {
  const outside = clause.replace(/《[^》]*》/g, '《》');
  const date = parseDate([...outside.matchAll(new RegExp(DATE, 'g'))].findLast(isNoEffect)?.[0] ?? '');
  const [word] = /(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改)/.exec(outside) ?? [];
  if (date === undefined) return undefined;
  if (word !== undefined) {
    const kind = /根据|依据/.test(outside) || !word.endsWith('修订') ? 'amended' : 'revised';
    return { kind, date, word, clause };
  }
  if (/通过|批准/.test(outside)) return { kind: 'adopted', date, word: '通过', clause };
  return /[公发颁]布|印发|令第/.test(outside) ? { kind: 'promulgated', date, word: '公布', clause } : undefined;
}

function isNoEffect(match: RegExpExecArray): boolean {
  return !match.input.slice(0, match.index).endsWith('自');
}
