import type { Citation } from './citations.ts';
import { type ArticleChange, articleHistory } from './history.ts';
import { parseArticleId } from './provision.ts';
import { citedArticles, type LawIndex, type LawRecord, resolveCitation } from './resolution.ts';
import { articleText } from './statute.ts';

/** A citation whose article has another text now than on the day on which the citing text was written. */
export interface StaleCitation {
  citation: Citation;
  law: LawRecord;
  articleId: string;
  /** What made the text that was in force then. */
  was: ArticleChange;
  /** What made the text in force now. */
  now: ArticleChange;
}

/**
 * The citations of a text written (or last checked) on one day that rest on an article changed with effect after it
 * and not after `today`; one entry for each article of a range. Where a text is not carried, a change of the whole
 * law counts: better to look once too often.
 */
export function staleCitations(
  citations: readonly Citation[],
  index: LawIndex,
  { writtenOn, today }: { writtenOn: string; today: string },
): StaleCitation[] {
  return citations.flatMap((citation) => {
    const found = resolveCitation(citation, index, { on: today, today });
    if (found.kind !== 'article') return [];
    return citedArticles(found).flatMap((articleId): StaleCitation[] => {
      const ref = parseArticleId(articleId);
      const history = ref === undefined ? [] : articleHistory(found.law, ref);
      const past = history.filter(({ effective }) => effective <= today);
      // An article that was not yet in force when it was written about begins with its first text.
      const was = past.findLast(({ effective }) => effective <= writtenOn) ?? past[0];
      const now = past.at(-1);
      if (was === undefined || now === undefined || isSameText(was, now)) return [];
      return [{ citation, law: found.law, articleId, was, now }];
    });
  });
}

function isSameText(was: ArticleChange, now: ArticleChange): boolean {
  if (was.effective === now.effective) return true;
  if (was.article === undefined || now.article === undefined) return false;
  return articleText(was.article) === articleText(now.article);
}
