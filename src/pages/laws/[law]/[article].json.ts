import type { APIRoute, GetStaticPaths } from 'astro';
import { exportArticle } from '#exports/law-json.ts';
import { allArticles, articleId, type LawArticle } from '#queries/articles.ts';
import { articleJson } from '#queries/law-exports.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).map((place) => ({
    params: { law: place.law.id, article: articleId(place) },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: LawArticle }> = async ({ props }) => {
  const { law, article, facts } = await articleJson(props.place);
  return Response.json(exportArticle(law, article, facts));
};
