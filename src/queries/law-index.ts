import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Citation, findCitations } from '#legal/citations.ts';
import { type LawIndex, type LawRecord, type Resolution, resolveCitation } from '#legal/resolution.ts';
import { parseStatute, type Statute } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { once } from './once.ts';

/** Every law that citations may name: those carried, with their texts, and those only named. */
export const lawIndex = once(async (): Promise<LawIndex> => {
  const entries = await getCollection('laws');
  const laws = await Promise.all(entries.map(lawRecord));
  const external = (await getCollection('external')).flatMap(({ data }) => data.laws);
  return { laws, external };
});

async function lawRecord({ id, data, filePath }: CollectionEntry<'laws'>): Promise<LawRecord> {
  const folder = path.dirname(filePath ?? '');
  const statutes = new Map<string, Statute>();
  for (const { effective, text } of data.versions) {
    if (text === undefined) continue;
    statutes.set(effective, parseStatute(await readFile(path.join(folder, text), 'utf8')).statute);
  }
  return { ...data, slug: id, statutes };
}

/** The law of that slug, with its texts. */
export async function lawOf(slug: string): Promise<LawRecord> {
  const law = (await lawIndex()).laws.find((record) => record.slug === slug);
  if (law === undefined) throw new Error(`没有收录法律 ${slug}`);
  return law;
}

export interface CitationLink {
  text: string;
  href?: string;
}

/** A citation written in front matter (《刑法》第一百三十四条之一) as a link; checked content always resolves. */
export async function citationLink(text: string, on: string): Promise<CitationLink> {
  const [citation] = findCitations(text);
  if (citation === undefined) return { text };
  const href = hrefOf(resolveCitation(citation, await lawIndex(), on), citation);
  return href === undefined ? { text } : { text, href };
}

/** Resolves the single citation of a front matter field. */
export async function resolveField(text: string, on: string): Promise<{ citation: Citation; found: Resolution }> {
  const [citation] = findCitations(text);
  if (citation === undefined) throw new Error(`不是法条引用：${text}`);
  return { citation, found: resolveCitation(citation, await lawIndex(), on) };
}

/** Where a resolved citation leads: the article's page, or the list of laws named but not carried. */
function hrefOf(found: Resolution, citation: Citation): string | undefined {
  if (found.kind === 'article') return addressOf.article(found.law.slug, citation.provision, found.anchor);
  if (found.kind === 'external') return addressOf.externalLaw(found.slug);
  return undefined;
}
