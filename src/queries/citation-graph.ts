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

/** Every article by `criminal-law/134-1`, those that it names and those that name it, itself left out. */
interface CitationGraph {
  articles: ReadonlyMap<string, ArticleReference>;
  cites: ReadonlyMap<string, ReadonlySet<string>>;
  citing: ReadonlyMap<string, readonly string[]>;
}

const graph = once(async (): Promise<CitationGraph> => {
  const articles = new Map<string, ArticleReference>();
  const cites = new Map<string, Set<string>>();
  const citing = new Map<string, string[]>();
  for (const law of await allLaws()) {
    const link = await linkerOf(law);
    for (const article of (await textInForce(law)).articles) {
      const key = keyOf(law, article);
      const targets = new Set(partsOf(link(article)).flatMap(({ found }) => targetsOf(found)));
      targets.delete(key);
      if (targets.size > 0) cites.set(key, targets);
      for (const target of targets) {
        const known = citing.get(target);
        if (known === undefined) citing.set(target, [key]);
        else known.push(key);
      }
      const { label, href } = articleLink(law, article);
      articles.set(key, { label: `${shortName(law)}${label}`, href });
    }
  }
  return { articles, cites, citing };
});

/** Cuts the articles of one law where they cite. */
async function linkerOf(law: CollectionEntry<'laws'>): Promise<(article: Article) => LinkedArticle> {
  const { effective, day } = await textInForce(law);
  const [record, index, names] = [await lawOf(law.id), await lawIndex(), await lawNames()];
  return (article) => linkArticle(article, { law: record, index, names, on: effective, today: day });
}

/** The words of an article as its page shows them: every citation of another provision is a link. */
export async function linkedStatute(law: CollectionEntry<'laws'>, article: Article): Promise<LinkedStatute> {
  const { paragraphs } = (await linkerOf(law))(article);
  return {
    paragraphs: paragraphs.map(({ text, items }) => ({
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
  const { articles, cites } = await graph();
  return [...(cites.get(keyOf(law, article)) ?? [])].flatMap((key) => articles.get(key) ?? []);
}

/** The articles carried that name an article. */
export async function citingArticles(law: CollectionEntry<'laws'>, article: Article): Promise<ArticleReference[]> {
  const { articles, citing } = await graph();
  return (citing.get(keyOf(law, article)) ?? []).flatMap((key) => articles.get(key) ?? []);
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
