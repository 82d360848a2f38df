import { type Article, findArticle, type Statute } from '#legal/statute.ts';

/** An article that must be there. */
export function articleOf(statute: Statute, article: number, sub?: number): Article {
  const found = findArticle(statute, sub === undefined ? { article } : { article, sub });
  if (found === undefined) throw new Error(`没有第${article}条`);
  return found;
}
