import { fileURLToPath } from 'node:url';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { formatArticleId } from '#legal/provision.ts';
import { type Article, articleText } from '#legal/statute.ts';

export const { corpus, problems } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
/** Every statute file of the content with its articles. */
export const files = corpus.statutes.map((file) => ({ ...file, articles: articlesOf(file.statute.nodes) }));

function articlesOf(nodes: readonly { kind: string }[]): Article[] {
  return nodes.filter((node): node is Article => node.kind === 'article');
}

export function articleOf(law: string, effective: string, id: string): Article {
  const file = files.find((found) => found.law === law && found.effective === effective);
  const article = file?.articles.find(({ ref }) => formatArticleId(ref) === id);
  if (article === undefined) throw new Error(`${law} ${effective} 没有 ${id}`);
  return article;
}

export const textOf = (law: string, effective: string, id: string): string =>
  articleText(articleOf(law, effective, id));
export const newest = (law: string): string => files.findLast((file) => file.law === law)?.effective ?? '';
export const inForce = (law: string, id: string): Article => articleOf(law, newest(law), id);
