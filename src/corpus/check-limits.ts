import type { ResponsibilityData } from '#collections/responsibilities.ts';
import { parseTimeWords } from '#duties/time-limit.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import type { DataPath } from './yaml-source.ts';

type Table = CorpusEntry<ResponsibilityData>;

interface Limit {
  text: string;
  start?: string;
  end?: string;
}

/** Time limits run forwards, mean what their words mean by the calendar, and lie within the campaign. */
export function checkLimits({ entries }: Corpus): Problem[] {
  return entries('responsibilities').flatMap((table) => {
    const { campaign, cells, tasks, reports = [] } = table.data;
    const dueCells = new Set(tasks.map(({ due }) => due));
    const limits = [
      ...Object.entries(cells).flatMap(([key, cell]) =>
        dueCells.has(key) || cell.start !== undefined || cell.end !== undefined
          ? [{ limit: cell, at: ['cells', key] }]
          : [],
      ),
      ...reports.map((report, index) => ({ limit: report, at: ['reports', index] })),
    ];
    return [
      ...checkLimit(campaign, ['campaign'], table),
      ...limits.flatMap(({ limit, at }) => [...checkLimit(limit, at, table), ...checkSpan(limit, at, table)]),
    ];
  });
}

function checkLimit({ text: words, start, end }: Limit, at: DataPath, { path, source, data }: Table): Problem[] {
  const { campaign } = data;
  const place = source.placeOf([...at, start === undefined ? 'text' : 'start']);
  if (start !== undefined && end !== undefined && start > end) {
    return [problem('task/bad-limit', path, place, { words, fault: 'backwards', start, end })];
  }
  const meaning = parseTimeWords(words, Number(campaign.start.slice(0, 4)), campaign);
  if (meaning === undefined || (meaning.start === start && meaning.end === end)) return [];
  const suggestion = `start: ${meaning.start}, end: ${meaning.end}`;
  return [problem('task/bad-limit', path, place, { words, fault: 'differs', ...meaning, suggestion })];
}

function checkSpan({ start, end }: Limit, at: DataPath, { path, source, data: { campaign } }: Table): Problem[] {
  const from = start ?? end;
  const to = end ?? start;
  if (from === undefined || to === undefined || from > to) return [];
  if (from >= campaign.start && to <= campaign.end) return [];
  const place = source.placeOf([...at, start === undefined ? 'end' : 'start']);
  const span = `${campaign.start} 至 ${campaign.end}`;
  return [problem('task/out-of-campaign', path, place, { start: from, end: to, campaign: span })];
}
