import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, atomHeaders } from '#exports/atom-feed.ts';
import { lawFeed } from '#queries/law-exports.ts';
import { allLaws, type LawEntry } from '#queries/laws.ts';

export const getStaticPaths = (async () =>
  (await allLaws()).map((law) => ({ params: { law: law.id }, props: { law } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ law: LawEntry }> = async ({ props }) => {
  const { subject, entries } = await lawFeed(props.law);
  return new Response(atomFeed(subject, entries), { headers: atomHeaders });
};
