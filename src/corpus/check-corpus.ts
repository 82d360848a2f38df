import { checkAliases } from './check-aliases.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkDuties } from './check-duties.ts';
import { checkFiles } from './check-files.ts';
import { checkFingerprints } from './check-fingerprints.ts';
import { checkHotlines } from './check-hotlines.ts';
import { checkLaws } from './check-laws.ts';
import { checkLimits } from './check-limits.ts';
import { checkMdx } from './check-mdx.ts';
import { checkNames } from './check-names.ts';
import { checkNotices } from './check-notices.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkPublication } from './check-publication.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSelfChecks } from './check-self-checks.ts';
import { checkStale } from './check-stale.ts';
import { checkStyle } from './check-style.ts';
import { checkTables } from './check-tables.ts';
import { checkUnits } from './check-units.ts';
import { type LoadedCorpus, loadCorpus } from './load-corpus.ts';
import { comparePlaces, type Problem } from './problems.ts';
import type { SourceFile } from './read-corpus.ts';

/**
 * Checks all of the content: each file by itself, then the relations between files. Never throws and never stops at
 * the first problem. `today` is a day in Shanghai, `YYYY-MM-DD`. Sorted by file, line and column.
 */
export function checkCorpus(files: readonly SourceFile[], day: { today: string }): Problem[] {
  return checkLoaded(loadCorpus(files), day);
}

/** The same for content that is loaded already. */
export function checkLoaded({ corpus, problems }: LoadedCorpus, { today }: { today: string }): Problem[] {
  return [
    ...problems,
    ...checkFiles(corpus),
    ...checkMdx(corpus),
    ...checkCitations(corpus, today),
    ...checkClaims(corpus, today),
    ...checkStale(corpus, today),
    ...checkLaws(corpus),
    ...checkFingerprints(corpus),
    ...checkNames(corpus),
    ...checkUnits(corpus),
    ...checkTables(corpus),
    ...checkLimits(corpus),
    ...checkDuties(corpus, today),
    ...checkQuotes(corpus),
    ...checkNotices(corpus),
    ...checkAliases(corpus),
    ...checkHotlines(corpus),
    ...checkPrivacy(corpus),
    ...checkSelfChecks(corpus, today),
    ...checkPublication(corpus),
    ...checkStyle(corpus),
  ].sort(comparePlaces);
}
