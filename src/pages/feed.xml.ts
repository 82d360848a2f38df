import type { APIRoute } from 'astro';
import { atomFeed, atomHeaders } from '#exports/atom-feed.ts';
import { siteFeed } from '#queries/feed.ts';

export const GET: APIRoute = async () => {
  const { subject, entries } = await siteFeed();
  return new Response(atomFeed(subject, entries), { headers: atomHeaders });
};
