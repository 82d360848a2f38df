import type { APIRoute, GetStaticPaths } from 'astro';
import { exportLaw } from '#exports/law-json.ts';
import { lawJson } from '#queries/law-exports.ts';
import { allLaws, type LawEntry } from '#queries/laws.ts';

export const getStaticPaths = (async () =>
  (await allLaws()).map((law) => ({ params: { law: law.id }, props: { law } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ law: LawEntry }> = async ({ props }) => {
  const { law, articles } = await lawJson(props.law);
  return Response.json(exportLaw(law, articles));
};
