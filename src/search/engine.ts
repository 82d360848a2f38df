import type { Plan, PlannedTerm } from './planner.ts';
import type { Tier } from './rank.ts';

/** The part of a Pagefind 1.6 instance that is used. A null term finds everything that the filters let through. */
export interface Engine {
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: EngineResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface EngineResult {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; meta: Record<string, string> }>;
}

/** A record that was found; `score` is 0 to 1 within its tier. */
export interface Hit {
  result: EngineResult;
  tier: Tier;
  score: number;
}

export interface Found {
  hits: Hit[];
  /** Where only parts of the query were found: those parts. */
  parts?: string[];
}

/** Tokens that must all occur, following each other where the tier is `phrase`. */
type Search = [tier: Tier, tokens: readonly string[]];

const RELAXED_SHARE = 1 / 3;

/** Runs a plan, the strictest way first: the cited article, the words as they stand, all of them anywhere, then some of them. */
export async function findHits(plan: Plan, engine: Engine): Promise<Found> {
  const { citation, phrase, terms, relaxed } = plan;
  const cited: Search[] =
    citation === undefined
      ? []
      : [
          ['citation', citation.direct],
          ['all', citation.citing],
        ];
  const literal: Search[] = [['all', terms.flatMap(({ grams }) => grams.map(({ token }) => token))]];
  if (phrase.length > 1) literal.unshift(['phrase', phrase]);
  for (const searches of [cited, literal]) {
    const hits = await runSearches(searches, engine);
    if (hits.length > 0) return { hits };
  }
  return findParts(relaxed, engine);
}

/** The hits of several searches; one found twice counts for the first. */
async function runSearches(searches: readonly Search[], engine: Engine): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  for (const [tier, tokens] of searches) {
    const results = await searchAll(tier, tokens, engine);
    const top = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of results) {
      if (!hits.has(result.id)) hits.set(result.id, { result, tier, score: result.score / top });
    }
  }
  return [...hits.values()];
}

/** Pagefind passes over a word that stands nowhere in the index, so each is looked up first. */
async function searchAll(tier: Tier, tokens: readonly string[], engine: Engine): Promise<EngineResult[]> {
  const alone = await Promise.all(tokens.map((token) => engine.search(token)));
  if (alone.some(({ results }) => results.length === 0)) return [];
  const term = tokens.join(' ');
  return (await engine.search(tier === 'phrase' ? `"${term}"` : term)).results;
}

/**
 * Any of the pieces may occur; a rare one counts for more, and a record needs a third of what was found at all.
 * Where less than a third of the pieces stand anywhere, what is found is chance and nothing is said to be found.
 */
async function findParts(terms: readonly PlannedTerm[], engine: Engine): Promise<Found> {
  const hits = new Map<string, Hit>();
  const parts: string[] = [];
  let total = 0;
  let known = 0;
  for (const { grams } of terms) {
    let open = false;
    for (const { text, token } of grams) {
      const { results } = await engine.search(token);
      if (results.length === 0) {
        open = false;
        continue;
      }
      known += 1;
      const weight = 1 / Math.log(2 + results.length);
      total += weight;
      const before = open ? parts.at(-1) : undefined;
      if (before?.endsWith(text.charAt(0))) parts[parts.length - 1] = before + text.slice(1);
      else parts.push(text);
      open = true;
      for (const result of results) {
        hits.set(result.id, { result, tier: 'relaxed', score: (hits.get(result.id)?.score ?? 0) + weight });
      }
    }
  }
  const asked = terms.reduce((sum, { grams }) => sum + grams.length, 0);
  if (known < asked * RELAXED_SHARE) return { hits: [], parts: [] };
  const enough = [...hits.values()]
    .map((hit) => ({ ...hit, score: hit.score / total }))
    .filter(({ score }) => score >= RELAXED_SHARE)
    .sort((a, b) => b.score - a.score);
  return { hits: enough, parts: [...new Set(parts)] };
}

/** The kind of every record, by the id of its result. */
export async function readKinds(engine: Engine): Promise<Map<string, string>> {
  const { kind = {} } = await engine.filters();
  const kinds = new Map<string, string>();
  for (const name of Object.keys(kind)) {
    const { results } = await engine.search(null, { filters: { kind: name } });
    for (const { id } of results) kinds.set(id, name);
  }
  return kinds;
}
