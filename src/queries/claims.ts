import type { Claim } from '#collections/claims.ts';
import { findReferences } from '#legal/law-mentions.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { lawIndex, lawNames, resolutionHref, resolveField } from './law-index.ts';
import { today } from './today.ts';

/** Words of ours cut where they cite, each citation with its address. */
export async function linkedWords(text: string): Promise<{ text: string; href?: string }[]> {
  const [index, names] = [await lawIndex(), await lawNames()];
  const parts: { text: string; href?: string }[] = [];
  let at = 0;
  for (const reference of findReferences(text, names)) {
    const href = resolutionHref(resolveCitation(reference, index, { on: today(), today: today() }));
    if (href === undefined || reference.start < at) continue;
    if (reference.start > at) parts.push({ text: text.slice(at, reference.start) });
    parts.push({ text: reference.text, href });
    at = reference.end;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}

/** Sentences of law as a page shows them: linked, with their provision, which is marked where its text is not carried. */
export async function claimRows(claims: readonly Claim[]) {
  return Promise.all(
    claims.map(async ({ text, provision }) => ({
      parts: await linkedWords(text),
      ...(provision === undefined ? {} : { provision: await provisionOf(provision) }),
    })),
  );
}

async function provisionOf(text: string) {
  const { found } = await resolveField(text, today());
  return { text, href: resolutionHref(found), carried: found.kind === 'article' };
}
