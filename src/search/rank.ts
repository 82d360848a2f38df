import { squashText } from './encoder.ts';
import type { Plan } from './planner.ts';
import { type UnitKind, unitKinds } from './unit.ts';

/** How a unit was found, the strictest way first. */
export type Tier = 'citation' | 'phrase' | 'all' | 'relaxed';

/** What ranking knows of a unit. */
export interface UnitFacts {
  kind: UnitKind;
  title: string;
  number?: string;
  aliases: readonly string[];
}

export interface Candidate {
  tier: Tier;
  /** Pagefind's score of the match, 0 to 1 within its tier. */
  score: number;
  facts: UnitFacts;
}

const TIER_SCORE: Readonly<Record<Tier, number>> = { citation: 20, phrase: 1.5, all: 1, relaxed: 0.5 };
const NAME_SCORE = { equal: 3, begins: 2, contains: 1.5, contained: 1 };

/**
 * Sorts candidates for reading; equal ones keep their order. The weights say what people look for first, never which
 * text is of higher force.
 */
export function rankCandidates<C extends Candidate>(candidates: readonly C[], plan: Plan): C[] {
  const wanted = squashText(
    plan.citation === undefined ? plan.query : `${plan.citation.law ?? ''}${plan.citation.article}`,
  );
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, wanted) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

function scoreOf({ tier, score, facts }: Candidate, wanted: string): number {
  const names = [facts.title, facts.number ?? '', ...facts.aliases].map((name) =>
    squashText(name).replace(/^中华人民共和国/, ''),
  );
  const boost = Math.max(...names.map((name) => nameScore(name, wanted)));
  return (TIER_SCORE[tier] + score + boost) * unitKinds[facts.kind].weight;
}

function nameScore(name: string, wanted: string): number {
  if (name === '') return 0;
  if (name === wanted) return NAME_SCORE.equal;
  if (name.startsWith(wanted)) return NAME_SCORE.begins;
  if (name.includes(wanted)) return NAME_SCORE.contains;
  return name.length > 2 && wanted.includes(name) ? NAME_SCORE.contained : 0;
}
