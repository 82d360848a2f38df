import type { JudgedQuery } from './ground-truth.ts';

const FIRST = 10;

/** How well some queries were answered; shares of 1. */
export interface Figures {
  queries: number;
  /** Right pages among the first ten results, of those (at most ten) that there are. */
  recall: number;
  /** Mean of 1 / rank of the first best page, over the queries that have one. */
  mrr: number;
  /** Share of the queries without any result. */
  zero: number;
}

export interface Answered {
  query: JudgedQuery;
  /** Paths of the results below the site's base, in rank order, without fragment. */
  paths: readonly string[];
}

/** recall@10, MRR and zero rate of answered queries. */
export function scoreAnswers(answers: readonly Answered[]): Figures {
  const ranked = answers.filter(({ query }) => query.best.size > 0 || query.laws.length > 0);
  return {
    queries: answers.length,
    recall: mean(answers.map(recallOf)),
    mrr: mean(ranked.map(reciprocalRank)),
    zero: mean(answers.map(({ paths }) => Number(paths.length === 0))),
  };
}

/** Share of the right pages that stand among the first ten results. */
export function recallOf({ query: { right, laws }, paths }: Answered): number {
  const first = new Set(paths.slice(0, FIRST));
  if (laws.length > 0) return Number([...first].some((path) => isUnder(path, laws)));
  const found = [...first].filter((path) => right.has(path)).length;
  return found / Math.min(FIRST, right.size);
}

/** 1 / rank of the first best page; 0 where none was found. */
export function reciprocalRank({ query: { best, laws }, paths }: Answered): number {
  const at = paths.findIndex((path) => best.has(path) || isUnder(path, laws));
  return at === -1 ? 0 : 1 / (at + 1);
}

function isUnder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
