import { squashText } from './encoder.ts';
import type { Match } from './planner.ts';
import { type UnitKind, unitKinds } from './unit.ts';

/** What ranking knows of a unit. */
export interface UnitFacts {
  kind: UnitKind;
  title: string;
  /** Address below the site's base; what stands on one page differs behind the `#`. */
  url: string;
  number?: string;
  aliases: readonly string[];
}

/** Something that was found, before its record is read. */
export interface Found {
  match: Match | 'part';
  /** How well it matches among those that match in the same way, 0 to 1. */
  score: number;
  kind: UnitKind;
}

/** Something that was found, with what its record says. */
export interface Candidate extends Found {
  facts: UnitFacts;
  /** Where it was read: the text. */
  text?: string;
}

/** Ways of matching, the strictest first; what cites a provision stands with what says its name. */
const LEVEL: Readonly<Record<Match | 'part', number>> = { named: 3, phrase: 2, cites: 2, all: 1, part: 0 };
/** Each further hit of a page counts for so much less than the one before, so that the first ten lead to more than one page. */
const AGAIN = 0.4;
const EARLIER = 0.6;
const LATER = 0.7;
/** What holds less than this share of the best match of a question is another kind of match. */
const NEAR = 0.5;
const CITES = 0.9;
const NAME = { equal: 1.5, begins: 0.9, contains: 0.6, contained: 0.4 };

/** Sorts what was found by how it matches, what stands below others of its level, then by score; equal ones keep their order. */
export function sortFound<F extends Found>(found: readonly F[]): F[] {
  return sortBy(found, ({ score, kind }) => score * unitKinds[kind].weight);
}

/**
 * Sorts candidates for reading. The weights say what people look for first, never which text is of higher force. A law's
 * article never stands below a case, a material, a notice or a task that matches in the same way.
 */
export function rankCandidates<C extends Candidate>(candidates: readonly C[], query: string): C[] {
  const wanted = squashText(query);
  const first = firstOfLaws(candidates);
  const scores = new Map(candidates.map((one) => [one, scoreOf(one, wanted) + (first.get(one) ?? 0)]));
  const seen = new Map<string, number>();
  const again = new Set<C>();
  for (const candidate of sortBy(candidates, (one) => scores.get(one) ?? 0)) {
    const page = `${candidate.match} ${candidate.facts.url.replace(/#.*$/, '')}`;
    const before = seen.get(page) ?? 0;
    seen.set(page, before + 1);
    if (before > 0) again.add(candidate);
    scores.set(candidate, (scores.get(candidate) ?? 0) * AGAIN ** before);
  }
  return sortBy(candidates, (one) => scores.get(one) ?? 0, again);
}

/** A law says first what a thing is and who must do what, and later what follows: of its articles the earlier ones count for more. */
function firstOfLaws<C extends Candidate>(candidates: readonly C[]): Map<C, number> {
  const articles = candidates.flatMap((candidate) => {
    const [, law = '', number] = /^(.*\/)(\d+)(?:-\d+)?\/$/.exec(candidate.facts.url) ?? [];
    const counts = candidate.kind === 'article' && candidate.match === 'phrase';
    return counts && number !== undefined ? [{ candidate, law, number: Number(number) }] : [];
  });
  const before = new Map<string, number>();
  return new Map(
    articles
      .sort((a, b) => a.number - b.number)
      .map(({ candidate, law }) => {
        const place = before.get(law) ?? 0;
        before.set(law, place + 1);
        return [candidate, EARLIER * LATER ** place];
      }),
  );
}

function scoreOf({ match, score, kind, facts, text }: Candidate, wanted: string): number {
  const { weight } = unitKinds[kind];
  if (match === 'named') return score * weight;
  if (match === 'cites') return (score + CITES) * weight;
  return (score + nameScore(facts, wanted) + (text === undefined ? 0 : textScore(text, wanted))) * weight;
}

/** `again` stand below the others of their level, as those kinds do that stand after all others. */
function sortBy<F extends Found>(found: readonly F[], weigh: (one: F) => number, again?: ReadonlySet<F>): F[] {
  const best = Math.max(...found.filter(({ match }) => match === 'part').map(({ score }) => score));
  const levelOf = ({ match, score }: F): number => LEVEL[match] - (match === 'part' && score < best * NEAR ? 1 : 0);
  return found
    .map((one) => ({
      one,
      level: levelOf(one),
      after: Number(again?.has(one) ?? false) + Number(unitKinds[one.kind].after ?? false),
      score: weigh(one),
    }))
    .sort((a, b) => b.level - a.level || a.after - b.after || b.score - a.score)
    .map(({ one }) => one);
}

function nameScore({ title, number = '', aliases }: UnitFacts, wanted: string): number {
  const names = [title, number, ...aliases].map((name) => squashText(name).replace(/^中华人民共和国/, ''));
  return Math.max(
    ...names.map((name) => {
      if (name === '') return 0;
      if (name === wanted) return NAME.equal;
      if (name.startsWith(wanted)) return NAME.begins;
      if (name.includes(wanted)) return NAME.contains;
      return name.length > 2 && wanted.includes(name) ? NAME.contained : 0;
    }),
  );
}

const EARLY = 60;

/** A text that begins with the words, says them often and little else is about them. */
function textScore(text: string, wanted: string): number {
  const squashed = squashText(text);
  const first = squashed.indexOf(wanted);
  if (first === -1) return 0;
  const times = squashed.split(wanted).length - 1;
  return 0.6 * (1 - Math.min(first, EARLY) / EARLY) + 0.2 * Math.min(times, 4) + 60 / (squashed.length + 40);
}
