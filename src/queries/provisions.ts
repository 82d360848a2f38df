import { type CollectionEntry, getCollection } from 'astro:content';
import { anchoredBlocks } from '#markdown/anchors.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { expiryOf, withExpiry } from './expiry.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { citationLink, resolveField } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { once } from './once.ts';
import { staleNotes } from './stale.ts';
import { today } from './today.ts';

type ProvisionEntry = CollectionEntry<'provisions'>;

/** The 释法 by the article that each explains (`criminal-law/134-1`). */
const explained = once(async () => {
  const byArticle = new Map<string, { title: string; answer: string; href: string }[]>();
  for (const { id, data } of await allProvisions()) {
    const { found } = await resolveField(data.provision, today());
    if (found.kind !== 'article') continue;
    const key = `${found.law.slug}/${found.articleId}`;
    const link = { title: data.title, answer: data.answer, href: addressOf.provision(id) };
    byArticle.set(key, [...(byArticle.get(key) ?? []), link]);
  }
  return byArticle;
});

/** The 释法 that explain an article. */
export async function provisionsOf(law: string, articleId: string) {
  return (await explained()).get(`${law}/${articleId}`) ?? [];
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
    rows: entries.map(({ id, data }) => {
      const href = addressOf.provision(id);
      return withExpiry({ mark: '释', title: data.title, href, note: `${data.provision} · ${data.summary}` }, data);
    }),
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
    expiry: expiryOf(data),
    madeBy: ['解读，不是法律原文', madeByLine(data)].filter((part) => part !== undefined).join(' · '),
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
