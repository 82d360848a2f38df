import type { Match, Phrase, Piece, Plan, Search } from './planner.ts';

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

/** A record that was found. */
export interface Hit {
  result: EngineResult;
  match: Match | 'part';
  /** How well it matches among those that match in the same way, 0 to 1. */
  score: number;
  anchor?: string;
}

export interface Found {
  hits: Hit[];
  /** Where only parts of the query were found: those parts. */
  parts?: string[];
}

/** How many of a query's pieces must stand somewhere. */
const SHARE = 1 / 3;
/** How much of them, by weight, a record must have to be found at all. */
const ENOUGH = 0.2;
const KEPT = 500;
const CONTIGUOUS = 0.5;
const MEANT = 1;

/** Runs the searches of a plan, the strictest first; a record found twice counts for the first. */
export async function findWhole({ searches }: Plan, engine: Engine): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  for (const search of searches) {
    if (search.match === 'all' && hits.size > 0) break;
    const found = await runSearch(search, engine);
    const top = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    const ahead = 1 / (1 + searches.indexOf(search));
    for (const result of found) {
      if (hits.has(result.id)) continue;
      const { match, anchor } = search;
      const score = (ahead + result.score / top) / 2;
      hits.set(result.id, { result, match, score, ...(anchor ? { anchor } : {}) });
    }
  }
  return [...hits.values()];
}

async function runSearch({ phrases }: Search, engine: Engine): Promise<EngineResult[]> {
  let common: Map<string, EngineResult> | undefined;
  for (const phrase of phrases) {
    const results = await searchPhrase(phrase, engine);
    const before = common;
    common = new Map(
      results.flatMap((result) => {
        const other = before?.get(result.id);
        if (before !== undefined && other === undefined) return [];
        return [[result.id, other === undefined ? result : { ...result, score: result.score + other.score }]];
      }),
    );
    if (common.size === 0) return [];
  }
  return [...(common?.values() ?? [])];
}

/** An engine that keeps what it found: the same pieces are asked for many times while somebody types. */
export function keepResults(engine: Engine): Engine {
  const kept = new Map<string, ReturnType<Engine['search']>>();
  return {
    filters: () => engine.filters(),
    search: (term, options) => {
      if (term === null || options !== undefined) return engine.search(term, options);
      const before = kept.get(term);
      if (before !== undefined) return before;
      if (kept.size >= KEPT) kept.clear();
      const results = engine.search(term);
      kept.set(term, results);
      return results;
    },
  };
}

/** Pagefind passes over a word that stands nowhere in the index, so each is looked up first. */
export async function searchPhrase(tokens: Phrase, engine: Engine): Promise<EngineResult[]> {
  for (const token of new Set(tokens)) {
    const { results } = await engine.search(token);
    if (results.length === 0 || tokens.length === 1) return results;
  }
  return tokens.length === 0 ? [] : (await engine.search(`"${tokens.join(' ')}"`)).results;
}

/**
 * Any of the pieces may occur. A rare one counts for more, so do pieces that follow each other, words that the law has
 * for those of the query, and units that a word of the query leads to. Where less than a third of the pieces stand
 * anywhere, what is found is chance and nothing is said to be found.
 */
export async function findParts({ terms, meant, hints }: Plan, engine: Engine, records: number): Promise<Found> {
  const tally = new Map<string, Hit>();
  const parts: string[] = [];
  const add = (results: readonly EngineResult[], weight: number): void => {
    for (const result of results) {
      tally.set(result.id, { result, match: 'part', score: (tally.get(result.id)?.score ?? 0) + weight });
    }
  };
  const rarity = (count: number): number => Math.log(1 + records / count) / Math.log(1 + records);
  let total = 0;
  let known = 0;
  for (const term of terms) {
    for (const run of await knownRuns(term, engine)) {
      known += run.length;
      parts.push(joinPieces(run.map(({ piece }) => piece)));
      for (const { results } of run) {
        const weight = rarity(results.length);
        total += weight;
        add(results, weight);
      }
      if (run.length < 2) continue;
      const whole = await searchPhrase(
        run.flatMap(({ piece }) => piece.tokens),
        engine,
      );
      if (whole.length > 0) add(whole, CONTIGUOUS * rarity(whole.length) * Math.sqrt(run.length));
    }
  }
  for (const { tokens } of meant) {
    const results = await searchPhrase(tokens, engine);
    if (results.length > 0) add(results, MEANT * rarity(results.length));
  }
  for (const { token, weight } of hints) add(await searchPhrase([token], engine), weight * Math.max(1, total / 2));
  const asked = terms.reduce((sum, term) => sum + term.length, 0);
  if (known < asked * SHARE && meant.length + hints.length === 0) return { hits: [], parts: [] };
  const hits = [...tally.values()]
    .map((hit) => ({ ...hit, score: hit.score / Math.max(total, 1) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  return { hits, parts: [...new Set(parts)] };
}

interface KnownPiece {
  piece: Piece;
  results: EngineResult[];
}

/** The pieces of a term that stand somewhere in the index, parted where one does not. */
async function knownRuns(term: readonly Piece[], engine: Engine): Promise<KnownPiece[][]> {
  const runs: KnownPiece[][] = [];
  let open: KnownPiece[] | undefined;
  for (const piece of term) {
    const { results } = await engine.search(piece.tokens[0] ?? '');
    if (results.length === 0) {
      open = undefined;
    } else if (open === undefined) {
      open = [{ piece, results }];
      runs.push(open);
    } else open.push({ piece, results });
  }
  return runs;
}

/** 事故, 故隐, 隐患 -> 事故隐患 */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((whole, { text }) => whole + (whole.endsWith([...text][0] ?? '') ? text.slice(1) : text), '');
}
