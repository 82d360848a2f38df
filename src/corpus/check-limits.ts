import type { ResponsibilityData } from '#collections/responsibilities.ts';
import { parseRecurrence, parseRecurrenceWords } from '#duties/recurrence.ts';
import { parseTimeWords, type Span } from '#duties/time-limit.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import type { DataPath } from './yaml-source.ts';

type Table = CorpusEntry<ResponsibilityData>;

interface Limit {
  text: string;
  start?: string;
  end?: string;
  rrule?: string;
}

/**
 * Time limits run forwards, mean what their words mean by the calendar, come back as often as these say, and those of tasks lie within the campaign
 * (reports on it are often due when it is over).
 */
export function checkLimits({ entries }: Corpus): Problem[] {
  const years = new Map(entries('notices').map(({ slug, data }) => [slug, data.year]));
  return entries('responsibilities').flatMap((table) => {
    const { notice, campaign, cells, tasks, reports = [] } = table.data;
    const year = campaign.start === undefined ? years.get(notice) : Number(campaign.start.slice(0, 4));
    const dueCells = new Set(tasks.map(({ due }) => due));
    const cellLimits = Object.entries(cells).flatMap(([key, cell]) =>
      dueCells.has(key) || cell.start !== undefined || cell.end !== undefined
        ? [{ limit: cell, at: ['cells', key] }]
        : [],
    );
    return [
      ...checkLimit(campaign, ['campaign'], year, table),
      ...cellLimits.flatMap(({ limit, at }) => [
        ...checkLimit(limit, at, year, table),
        ...checkRecurrence(limit, at, table),
        ...checkSpan(limit, at, table),
      ]),
      ...reports.flatMap((report, index) => [
        ...checkLimit(report, ['reports', index], year, table),
        ...checkRecurrence(report, ['reports', index], table),
      ]),
    ];
  });
}

/** `year` holds where the words name none; without it their meaning is not judged. */
function checkLimit(limit: Limit, at: DataPath, year: number | undefined, { path, source, data }: Table): Problem[] {
  const { text: words, start, end } = limit;
  const place = source.placeOf([...at, start === undefined ? 'text' : 'start']);
  if (start !== undefined && end !== undefined && start > end) {
    return [problem('task/bad-limit', path, place, { words, fault: 'backwards', start, end })];
  }
  const meaning = year === undefined ? undefined : parseTimeWords(words, year, spanOf(data.campaign));
  if (meaning === undefined || (meaning.start === start && meaning.end === end)) return [];
  const suggestion = `start: ${meaning.start}, end: ${meaning.end}`;
  return [problem('task/bad-limit', path, place, { words, fault: 'differs', ...meaning, suggestion })];
}

function checkRecurrence({ text: words, rrule }: Limit, at: DataPath, { path, source }: Table): Problem[] {
  const place = source.placeOf([...at, rrule === undefined ? 'text' : 'rrule']);
  const meant = parseRecurrenceWords(words);
  const suggestion = meant === undefined ? undefined : `rrule: ${meant}`;
  const report = (fault: 'unreadable' | 'missing' | 'differs'): Problem[] => [
    problem('task/bad-recurrence', path, place, { words, fault, rrule, suggestion }),
  ];
  if (rrule === undefined) return meant === undefined ? [] : report('missing');
  if (parseRecurrence(rrule) === undefined) return report('unreadable');
  return meant === undefined || meant === rrule ? [] : report('differs');
}

function checkSpan({ start, end }: Limit, at: DataPath, { path, source, data }: Table): Problem[] {
  const campaign = spanOf(data.campaign);
  const from = start ?? end;
  const to = end ?? start;
  if (campaign === undefined || from === undefined || to === undefined || from > to) return [];
  if (from >= campaign.start && to <= campaign.end) return [];
  const place = source.placeOf([...at, start === undefined ? 'end' : 'start']);
  const span = `${campaign.start} 至 ${campaign.end}`;
  return [problem('task/out-of-campaign', path, place, { start: from, end: to, campaign: span })];
}

/** The campaign's days, where it has both. */
function spanOf({ start, end }: ResponsibilityData['campaign']): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}
