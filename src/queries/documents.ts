import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Root } from 'mdast';
import { findCitations } from '#legal/citations.ts';
import { citedArticles, resolveCitation } from '#legal/resolution.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { parseMdx } from '#markdown/parse-mdx.ts';
import { addressOf } from './address.ts';
import { lawIndex, lawNames } from './law-index.ts';
import { once } from './once.ts';
import { today } from './today.ts';

type DocumentCollection = 'provisions' | 'topics' | 'notices' | 'cases' | 'materials';

/** A document of any kind, as the lists and the cited-by lists need it. */
export interface DocumentLink {
  collection: DocumentCollection;
  slug: string;
  /** The kind in two characters: 通知. */
  label: string;
  title: string;
  summary: string;
  href: string;
}

interface CitingDocument extends DocumentLink {
  /** `criminal-law/134-1` for each article cited, once each. */
  articles: ReadonlySet<string>;
}

const LABELS: Record<DocumentCollection, string> = {
  provisions: '释法',
  topics: '专题',
  notices: '通知',
  cases: '案例',
  materials: '资料',
};

const HREF: Record<DocumentCollection, (slug: string) => string> = {
  provisions: addressOf.provision,
  topics: (slug) => addressOf.topic(slug),
  notices: (slug) => addressOf.notice(slug),
  cases: addressOf.case,
  materials: addressOf.material,
};

/** The body of a document as a component, to be drawn with the map of MDX components. */
export async function bodyOf(entry: CollectionEntry<DocumentCollection | 'guide'>) {
  return (await render(entry)).Content;
}

/** The syntax tree of a document's body. */
export function treeOf(entry: { body?: string | undefined }): Root {
  const parsed = parseMdx(entry.body ?? '');
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return parsed.tree;
}

const citingDocuments = once(async (): Promise<CitingDocument[]> => {
  const names: DocumentCollection[] = ['provisions', 'topics', 'notices', 'cases', 'materials'];
  const lists = await Promise.all(
    names.map(async (name) => (await getCollection(name)).map((entry) => ({ name, entry }))),
  );
  return Promise.all(lists.flat().map(({ name, entry }) => citingDocument(name, entry)));
});

async function citingDocument(
  collection: DocumentCollection,
  entry: CollectionEntry<DocumentCollection>,
): Promise<CitingDocument> {
  const index = await lawIndex();
  const names = await lawNames();
  const articles = new Set<string>();
  for (const block of textBlocks(treeOf(entry))) {
    for (const citation of findCitations(flattenBlock(block).text, names)) {
      const found = resolveCitation(citation, index, { on: today() });
      if (found.kind !== 'article') continue;
      for (const id of citedArticles(found)) articles.add(`${found.law.slug}/${id}`);
    }
  }
  const { title, summary } = entry.data;
  return {
    collection,
    slug: entry.id,
    label: LABELS[collection],
    title,
    summary,
    href: HREF[collection](entry.id),
    articles,
  };
}

/** The documents whose text cites an article, in the order 释法, 专题, 通知, 案例, 资料. */
export async function citedBy(law: string, articleId: string): Promise<DocumentLink[]> {
  return (await citingDocuments()).filter(({ articles }) => articles.has(`${law}/${articleId}`));
}
