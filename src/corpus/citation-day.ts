import type { Corpus } from './corpus.ts';

/**
 * The day on which the citations of a file are judged. A notice speaks of the law of its own day: when signed, else
 * when published, else when its campaign began, else at the end of its year; its responsibilities likewise.
 * Everything else speaks of today.
 */
export function citationDays({ entries }: Pick<Corpus, 'entries'>, today: string): (path: string) => string {
  const campaigns = new Map(entries('responsibilities').map(({ data }) => [data.notice, data.campaign.start]));
  const days = new Map<string, string>();
  const dayOfNotice = new Map<string, string>();
  for (const { path, slug, data } of entries('notices')) {
    const day = data.signedOn ?? data.publishedOn ?? campaigns.get(slug) ?? endOfYear(data.year, today);
    days.set(path, day);
    dayOfNotice.set(slug, day);
  }
  for (const { path, data } of entries('responsibilities')) days.set(path, dayOfNotice.get(data.notice) ?? today);
  return (path) => days.get(path) ?? today;
}

function endOfYear(year: number, today: string): string {
  const last = `${year}-12-31`;
  return last < today ? last : today;
}
