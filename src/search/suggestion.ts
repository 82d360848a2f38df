import { readCitation } from './citation.ts';
import { squashText } from './encoder.ts';
import { type IndexUnit, unitKinds } from './unit.ts';

/** One line below the box while somebody types: a name, what it leads to, and the address below the site's base. */
export interface Suggestion {
  text: string;
  note: string;
  url: string;
}

/** What `search/suggest.json` holds: each name with its note and address, in the order of the units. */
export type SuggestionFile = [text: string, note: string, url: string][];

/** Every name under which a unit is known, each leading to it: article numbers, crime names, popular names, terms. */
export function listSuggestions(units: readonly IndexUnit[]): SuggestionFile {
  const seen = new Set<string>();
  return units.flatMap(({ kind, url, names = [] }) =>
    names.flatMap((name, index): SuggestionFile => {
      const key = `${name}\n${url}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const article = index === 0 ? (names[1] ?? unitKinds.article.label) : (names[0] ?? '');
      return [[name, kind === 'article' ? article : unitKinds[kind].label, url]];
    }),
  );
}

/**
 * The names that fit what was typed so far, at most `limit`, one for each address: equal ones first, then those that
 * begin with it, then those that hold it. A number of an article is read as one: 安全生产法36 is 安全生产法第三十六条.
 */
export function findSuggestions(typed: string, known: readonly Suggestion[], limit: number): Suggestion[] {
  const wanted = squashText(typed);
  if (wanted === '') return [];
  const cited = readCitation(wanted);
  const article = cited === undefined ? undefined : squashText(`${cited.law ?? ''}${cited.article}`);
  const fits = known
    .map((suggestion) => ({ suggestion, grade: gradeOf(squashText(suggestion.text), wanted, article) }))
    .filter(({ grade }) => grade > 0)
    .sort((a, b) => b.grade - a.grade || orderOf(a.suggestion) - orderOf(b.suggestion));
  const byUrl = new Map<string, Suggestion>();
  for (const { suggestion } of fits) {
    if (!byUrl.has(suggestion.url)) byUrl.set(suggestion.url, suggestion);
    if (byUrl.size === limit) break;
  }
  return [...byUrl.values()];
}

/** Articles before terms, short names before long ones. */
function orderOf({ text, url }: Suggestion): number {
  return (url.startsWith('laws/') ? 0 : 1000) + text.length;
}

/** 0 where a name does not fit. */
function gradeOf(name: string, wanted: string, article: string | undefined): number {
  if (name === wanted || name === article) return 4;
  if (name.startsWith(wanted)) return 3;
  if (article !== undefined && (name.startsWith(article) || name.endsWith(article))) return 2;
  return name.includes(wanted) ? 1 : 0;
}
