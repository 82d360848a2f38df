import type { PlacedClaim } from '#collections/claims.ts';
import { type CollectionName, collections } from '#collections/index.ts';
import { citedClause } from '#legal/clause.ts';
import { findReferences } from '#legal/law-mentions.ts';
import { nameMatcher } from '#legal/law-names.ts';
import { findStrayFigures } from '#legal/measures.ts';
import { resolveCitation } from '#legal/resolution.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/**
 * Each sentence of law in the data names its source, and the amounts and terms that it states stand there. What rests
 * on a law that is not carried cannot be held against its text here.
 */
export function checkClaims(corpus: Corpus, today: string): Problem[] {
  const names = nameMatcher(corpus.index);
  return placedClaims(corpus).flatMap(({ entry: { path, source }, claim }) => {
    const { text, provision } = claim;
    if (provision === undefined) {
      const leads = findReferences(text, names).some(
        (reference) => !['problem', 'none'].includes(resolveCitation(reference, corpus.index, { on: today }).kind),
      );
      if (leads) return [];
      return [problem('citation/missing', path, source.placeOf(claim.path), { text })];
    }
    const clause = citedClause(provision, corpus.index, today);
    if (clause === undefined) return [];
    return findStrayFigures(text, clause).map(({ figure, nearest }) =>
      problem('citation/other-figure', path, source.placeOfWords([...claim.path, 'text'], figure), {
        figure,
        provision,
        nearest,
      }),
    );
  });
}

function placedClaims({ entries }: Corpus): { entry: CorpusEntry<unknown>; claim: PlacedClaim }[] {
  const names = Object.keys(collections) as CollectionName[];
  return names.flatMap((name) => {
    const descriptor = collections[name];
    if (!('claims' in descriptor)) return [];
    const claimsOf = descriptor.claims as (data: unknown) => PlacedClaim[];
    return entries(name).flatMap((entry) => claimsOf(entry.data).map((claim) => ({ entry, claim })));
  });
}
