import { Feed } from 'feed';

export const atomHeaders = { 'content-type': 'application/atom+xml; charset=utf-8' } as const;

/** One entry of a feed; addresses are absolute, `updated` is a day (`YYYY-MM-DD`, Shanghai). */
export interface FeedEntry {
  title: string;
  summary: string;
  href: string;
  updated: string;
}

/** What a feed says of itself. */
export interface FeedSubject {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  href: string;
  /** The feed's own address. */
  self: string;
  author: string;
}

/** An Atom feed (RFC 4287), the newest entry first. An entry's address is also its lasting id. */
export function atomFeed(
  { title, description, href, self, author }: FeedSubject,
  entries: readonly FeedEntry[],
): string {
  const sorted = [...entries].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  const feed = new Feed({
    id: href,
    title,
    description,
    link: href,
    language: 'zh-CN',
    feedLinks: { atom: self },
    author: { name: author },
    generator: false,
    updated: startOfDay(sorted[0]?.updated ?? '1970-01-01'),
  });
  for (const entry of sorted) {
    const { title: name, summary, href: link, updated } = entry;
    feed.addItem({ id: link, title: asMarkup(name), link, description: asMarkup(summary), date: startOfDay(updated) });
  }
  return feed.atom1();
}

/** The library declares titles and summaries as HTML: plain words have to be written as such. */
function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Midnight in Shanghai, which has kept UTC+8 all year since 1992. */
function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
