import type { Claim } from '#collections/claims.ts';
import { linkedText, resolutionHref, resolveField } from './law-index.ts';
import { today } from './today.ts';

/** Sentences of law as a page shows them: linked, with their provision, which is marked where its text is not carried. */
export async function claimRows(claims: readonly Claim[]) {
  return Promise.all(
    claims.map(async ({ text, provision }) => ({
      parts: await linkedText(text),
      ...(provision === undefined ? {} : { provision: await provisionOf(provision) }),
    })),
  );
}

async function provisionOf(text: string) {
  const { found } = await resolveField(text, today());
  return { text, href: resolutionHref(found), carried: found.kind === 'article' };
}
