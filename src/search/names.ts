import { nearest } from '#legal/nearest.ts';
import type { Suggestion, SuggestionFile } from './suggestion.ts';

const files = new Map<string, Promise<Suggestion[]>>();

/**
 * The names that the site knows, from `suggest.json` in the folder `base`, read once a visit; none where they cannot be
 * fetched: the search works on without them.
 */
export function readNames(base: string): Promise<Suggestion[]> {
  const known = files.get(base) ?? fetchNames(base).catch(() => []);
  files.set(base, known);
  return known;
}

async function fetchNames(base: string): Promise<Suggestion[]> {
  const response = await fetch(new URL('suggest.json', base));
  const file: SuggestionFile = response.ok ? await response.json() : [];
  return file.map(([text, note, url]) => ({ text, note, url }));
}

/** A word or two differs at most in half of its characters from what was meant; a sentence is not guessed at. */
const LONGEST_GUESS = 12;

/** The name that somebody may have meant who found nothing. */
export function guessName(query: string, names: readonly Suggestion[]): string | undefined {
  if ([...query].length > LONGEST_GUESS) return undefined;
  return nearest(
    query,
    names.map(({ text }) => text),
  );
}
