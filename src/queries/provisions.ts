import { type CollectionEntry, getCollection } from 'astro:content';
import { anchoredBlocks } from '#markdown/anchors.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { citationLink, resolveField } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { staleNotes } from './stale.ts';
import { today } from './today.ts';

type ProvisionEntry = CollectionEntry<'provisions'>;

/** The 释法 that explain an article. */
export async function provisionsOf(law: string, articleId: string) {
  const entries = await allProvisions();
  const placed = await Promise.all(
    entries.map(async (entry) => ({ entry, found: (await resolveField(entry.data.provision, today())).found })),
  );
  return placed
    .filter(({ found }) => found.kind === 'article' && found.law.slug === law && found.articleId === articleId)
    .map(({ entry: { id, data } }) => ({ title: data.title, answer: data.answer, href: addressOf.provision(id) }));
}

/** 释法 in order of their file names. */
export async function allProvisions(): Promise<ProvisionEntry[]> {
  return (await getCollection('provisions')).sort((a, b) => a.id.localeCompare(b.id));
}

/** `/provisions/` */
export async function provisionList() {
  const description = '一条法律对人意味着什么：谁受约束、怎样算违反、后果是什么、今天做什么。解读，不是法律原文。';
  const entries = await allProvisions();
  return {
    ...(await pageFrame({
      title: '释法',
      description,
      href: addressOf.provisions,
      section: 'provisions',
      tags: columnTags('释法', description, '释法,解读,危险作业罪', '政策解读'),
    })),
    title: '释法',
    description,
    rows: entries.map(({ id, data }) => ({
      mark: '释',
      title: data.title,
      href: addressOf.provision(id),
      note: `${data.provision} · ${data.summary}`,
    })),
    links: [],
  };
}

/** `/provisions/{slug}/` */
export async function provisionPage(entry: ProvisionEntry) {
  const { id, data } = entry;
  const tree = treeOf(entry);
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.answer,
      href: addressOf.provision(id),
      section: 'provisions',
      type: 'article',
      tags: articleTags({ ArticleTitle: data.title, Description: data.summary }),
      jsonLd: { '@context': 'https://schema.org', '@type': 'Article', headline: data.title, inLanguage: 'zh-CN' },
    })),
    Content: await bodyOf(entry),
    crumbs: [{ label: '释法', href: addressOf.provisions }],
    title: data.title,
    stale: await staleNotes(tree, data),
    lead: data.answer,
    madeBy: madeByLine(data),
    sources: {
      title: '依据',
      items: await Promise.all([data.provision, ...data.related].map((text) => citationLink(text, today()))),
    },
    toc: anchoredBlocks(tree)
      .filter(({ node }) => node.type === 'heading' && node.depth === 2)
      .map(({ anchor, node }) => ({ label: flattenBlock(node).text, href: `#${anchor}` })),
    embedded: { tables: {}, statutes: await embeddedStatutes(tree) },
  };
}
