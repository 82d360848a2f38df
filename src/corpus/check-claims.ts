import type { PlacedClaim } from '#collections/claims.ts';
import { type CollectionName, collections } from '#collections/index.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { findFigures } from '#legal/figures.ts';
import { findReferences } from '#legal/law-mentions.ts';
import { nameMatcher } from '#legal/law-names.ts';
import { nearest } from '#legal/nearest.ts';
import { parseArticleId, type Provision } from '#legal/provision.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { type Article, articleText, findArticle } from '#legal/statute.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/**
 * Each sentence of law in the data names its source, and the amounts and terms that it states stand there, word for
 * word. What rests on a law that is not carried cannot be held against its text here.
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
    const written = citedText(provision, corpus, today);
    if (written === undefined) return [];
    return findFigures(text)
      .filter((figure) => !written.includes(figure))
      .map((figure) =>
        problem('citation/other-figure', path, source.placeOfWords([...claim.path, 'text'], figure), {
          figure,
          provision,
          nearest: nearest(figure, findFigures(written)),
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

/** The words of the place that a citation names, of an item with the words before it; undefined if not carried. */
function citedText(provision: string, { index }: Corpus, today: string): string | undefined {
  const citation = parseCitation(provision);
  const found = citation && resolveCitation(citation, index, { on: today, today });
  if (citation === undefined || found?.kind !== 'article') return undefined;
  const ref = parseArticleId(found.articleId);
  const statute = found.law.statutes.get(found.effective);
  const article = ref && statute && findArticle(statute, ref);
  return article && articleText({ ...article, paragraphs: paragraphsAt(article, citation.provision) });
}

function paragraphsAt({ paragraphs }: Article, { paragraph, item }: Provision): Article['paragraphs'] {
  const at = paragraph ?? (item === undefined ? undefined : 1);
  return paragraphs
    .filter((_, index) => at === undefined || index === at - 1)
    .map((one) => ({ ...one, items: one.items.filter(({ number }) => item === undefined || number === item) }));
}
