import type { CollectionEntry } from 'astro:content';
import { formatArticleId } from '#legal/provision.ts';
import { citedArticles, type Resolution } from '#legal/resolution.ts';
import type { Article } from '#legal/statute.ts';
import { linkArticle, type LinkedArticle, type TextPart } from '#legal/statute-links.ts';
import { lawIndex, lawNames, lawOf, resolutionHref } from './law-index.ts';
import { allLaws, articleLink, shortName, textInForce } from './laws.ts';
import { once } from './once.ts';

/** A stretch of statutory text, with the address that its citation leads to. */
export interface LinkedPart {
  text: string;
  href?: string;
  /** Said where the text meant is not the one that the link leads to. */
  title?: string;
}

/** The words of an article cut where they cite, letter by letter the same. */
export interface LinkedStatute {
  paragraphs: {
    text: LinkedPart[];
    items: { number: number; text: LinkedPart[]; points: { number: number; text: LinkedPart[] }[] }[];
  }[];
}

/** A provision that an article names, or that names it. */
export interface ArticleReference {
  label: string;
  href: string;
}

interface CitingArticle extends ArticleReference {
  key: string;
  linked: LinkedArticle;
  /** `criminal-law/134-1` for each article that it names, itself left out. */
  targets: ReadonlySet<string>;
}

const graph = once(async (): Promise<ReadonlyMap<string, CitingArticle>> => {
  const [index, names] = [await lawIndex(), await lawNames()];
  const articles = new Map<string, CitingArticle>();
  for (const law of await allLaws()) {
    const [record, { articles: held, effective, day }] = [await lawOf(law.id), await textInForce(law)];
    for (const article of held) {
      const linked = linkArticle(article, { law: record, index, names, on: effective, today: day });
      const key = keyOf(law, article);
      const targets = new Set(partsOf(linked).flatMap(({ found }) => targetsOf(found)));
      targets.delete(key);
      const { label, href } = articleLink(law, article);
      articles.set(key, { key, label: `${shortName(law)}${label}`, href, linked, targets });
    }
  }
  return articles;
});

/** The words of an article as its page shows them: every citation of another provision is a link. */
export async function linkedStatute(law: CollectionEntry<'laws'>, article: Article): Promise<LinkedStatute> {
  const linked = (await graph()).get(keyOf(law, article))?.linked;
  return {
    paragraphs: (linked?.paragraphs ?? []).map(({ text, items }) => ({
      text: text.map(withHref),
      items: items.map(({ number, text: words, points }) => ({
        number,
        text: words.map(withHref),
        points: points.map((point) => ({ number: point.number, text: point.text.map(withHref) })),
      })),
    })),
  };
}

/** The articles carried that an article names. */
export async function citesOf(law: CollectionEntry<'laws'>, article: Article): Promise<ArticleReference[]> {
  const articles = await graph();
  const targets = articles.get(keyOf(law, article))?.targets ?? new Set<string>();
  return [...targets].flatMap((key) => articles.get(key) ?? []).map(({ label, href }) => ({ label, href }));
}

/** The articles carried that name an article. */
export async function citingArticles(law: CollectionEntry<'laws'>, article: Article): Promise<ArticleReference[]> {
  const key = keyOf(law, article);
  return [...(await graph()).values()]
    .filter(({ targets }) => targets.has(key))
    .map(({ label, href }) => ({ label, href }));
}

function keyOf(law: { id: string }, { ref }: Article): string {
  return `${law.id}/${formatArticleId(ref)}`;
}

function targetsOf(found: Resolution | undefined): string[] {
  if (found?.kind !== 'article') return [];
  return citedArticles(found).map((id) => `${found.law.slug}/${id}`);
}

function partsOf({ paragraphs }: LinkedArticle): TextPart[] {
  return paragraphs.flatMap(({ text, items }) => [
    ...text,
    ...items.flatMap((item) => [...item.text, ...item.points.flatMap((point) => point.text)]),
  ]);
}

function withHref({ text, found }: TextPart): LinkedPart {
  const href = found === undefined ? undefined : resolutionHref(found);
  if (href === undefined) return { text };
  const other = found?.kind === 'article' ? found.otherText : undefined;
  return other === undefined ? { text, href } : { text, href, title: `${other.note}；链接到现行文本` };
}
