import { hasGenre } from './law-names.ts';
import type { Place } from './provision.ts';

/** Whose provision it is: a law by its name, the statute that speaks, or a law of which nothing can be said. */
export type Source = { kind: 'law'; law: string; number?: string } | { kind: 'self' } | { kind: 'former-law' };

/** A law, or a provision of one, that the text named before. */
export interface Antecedent {
  start: number;
  end: number;
  source: Source;
  /** The provision, where one was named. */
  place?: Place;
}

const sentenceEnd = /[。！？]/;
const opening = '（([【“‘「『〈《';
const closing = '）)]】”’」』〉》';

/** What the text before `at` named last in the same sentence, brackets and quotations that are closed left out. */
export function lastInSentence(text: string, named: readonly Antecedent[], at: number): Antecedent | undefined {
  const last = named.findLast(({ end }) => isOpen(text.slice(end, at)));
  return last === undefined || sentenceEnd.test(text.slice(last.end, at)) ? undefined : last;
}

/** The law named last before `at` whose name ends with `genre`, in this sentence or an earlier one. */
export function lastOfGenre(
  text: string,
  named: readonly Antecedent[],
  at: number,
  genre: string,
): Extract<Source, { kind: 'law' }> | undefined {
  for (const { source, end } of named.toReversed()) {
    if (source.kind !== 'law' || !isOpen(text.slice(end, at))) continue;
    if (hasGenre(source.law, genre) || (genre === '解释' && source.law.startsWith('法释'))) return source;
  }
  return undefined;
}

/** True where no bracket closes that was not opened in the same stretch of text. */
function isOpen(between: string): boolean {
  let depth = 0;
  for (const character of between) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return true;
}
