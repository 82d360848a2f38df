import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { parseCitation } from '#legal/citation-field.ts';
import type { FullCitation } from '#legal/citations.ts';
import { findReferences } from '#legal/law-mentions.ts';
import { type NameMatcher, nameMatcher } from '#legal/law-names.ts';
import { parseArticleId } from '#legal/provision.ts';
import { type LawIndex, type LawRecord, type Resolution, resolveCitation } from '#legal/resolution.ts';
import { parseStatute, type Statute } from '#legal/statute.ts';
import type { LawVersion } from '#legal/versions.ts';
import { addressOf } from './address.ts';
import { once } from './once.ts';
import { today } from './today.ts';

/** Every law that citations may name: those carried, with their texts, and those only named. */
export const lawIndex = once(async (): Promise<LawIndex> => {
  const entries = await getCollection('laws');
  const laws = entries.map(lawRecord);
  const external = (await getCollection('external')).flatMap(({ data }) => data.laws);
  return { laws, external };
});

/** A law whose texts are read when somebody asks for them and let go when nobody holds them: a page needs one law of all. */
function lawRecord({ id, data, filePath }: CollectionEntry<'laws'>): LawRecord {
  let held: WeakRef<ReadonlyMap<string, Statute>> | undefined;
  return {
    ...data,
    slug: id,
    get statutes() {
      const statutes = held?.deref() ?? readTexts(path.dirname(filePath ?? ''), data.versions);
      held = new WeakRef(statutes);
      return statutes;
    },
  };
}

function readTexts(folder: string, versions: readonly LawVersion[]): Map<string, Statute> {
  const statutes = new Map<string, Statute>();
  for (const { effective, text } of versions) {
    if (text === undefined) continue;
    statutes.set(effective, parseStatute(readFileSync(path.join(folder, text), 'utf8')).statute);
  }
  return statutes;
}

const lawsBySlug = once(async () => new Map((await lawIndex()).laws.map((law) => [law.slug, law])));

/** The law of that slug, with its texts. */
export async function lawOf(slug: string): Promise<LawRecord> {
  const law = (await lawsBySlug()).get(slug);
  if (law === undefined) throw new Error(`没有收录法律 ${slug}`);
  return law;
}

/** The names of laws that are known in running text without 《》. */
export const lawNames = once(async (): Promise<NameMatcher> => nameMatcher(await lawIndex()));

export interface CitationLink {
  text: string;
  href?: string;
  /** Said where the text cited is not the one that the link leads to. */
  note?: string;
}

/** A citation written in front matter (《刑法》第一百三十四条之一) as a link; checked content always resolves. */
export async function citationLink(text: string, on: string): Promise<CitationLink> {
  const citation = parseCitation(text);
  if (citation === undefined) return { text };
  const found = resolveCitation(citation, await lawIndex(), { on, today: today() });
  const href = resolutionHref(found);
  if (href === undefined) return { text };
  const note = found.kind === 'article' ? found.otherText?.note : undefined;
  return note === undefined ? { text, href } : { text, href, note };
}

/** A text of ours cut where it names a provision or a law, each with the address of the text that is in force. */
export async function linkedText(text: string): Promise<{ text: string; href?: string }[]> {
  const [index, names] = [await lawIndex(), await lawNames()];
  const parts: { text: string; href?: string }[] = [];
  let end = 0;
  for (const reference of findReferences(text, names)) {
    const href = resolutionHref(resolveCitation(reference, index, { on: today(), today: today() }));
    if (href === undefined) continue;
    parts.push({ text: text.slice(end, reference.start) }, { text: reference.text, href });
    end = reference.end;
  }
  return [...parts, { text: text.slice(end) }].filter(({ text: words }) => words !== '');
}

/** Resolves the single citation of a front matter field. */
export async function resolveField(text: string, on: string): Promise<{ citation: FullCitation; found: Resolution }> {
  const citation = parseCitation(text);
  if (citation === undefined) throw new Error(`不是法条引用：${text}`);
  return { citation, found: resolveCitation(citation, await lawIndex(), { on, today: today() }) };
}

/** Where a resolved citation leads: the article's or the law's page, or the list of laws named but not carried. */
export function resolutionHref(found: Resolution): string | undefined {
  if (found.kind === 'law') return addressOf.law(found.law.slug);
  if (found.kind === 'external') return addressOf.externalLaw(found.slug);
  const ref = found.kind === 'article' ? parseArticleId(found.articleId) : undefined;
  return found.kind === 'article' && ref ? addressOf.article(found.law.slug, ref, found.anchor) : undefined;
}
