import { findHits, type Found, type Hit } from './engine.ts';
import { cutExcerpt } from './excerpt.ts';
import type { Library } from './library.ts';
import type { ResultView } from './panel.ts';
import type { Plan } from './planner.ts';
import { type Candidate, rankCandidates } from './rank.ts';
import type { RecordFacts } from './record.ts';
import { type UnitKind, unitKinds } from './unit.ts';
import { noteText } from './wording.ts';

const RANKED = 30;

/** What was found for a query, before any of it is drawn. */
export interface Answer {
  plan: Plan;
  found: Found;
  /** Kinds that have hits, in the order of `unitKinds`. */
  counts: ReadonlyMap<UnitKind, number>;
}

/** A hit that can be drawn. */
export interface Result extends Candidate {
  key: string;
  facts: RecordFacts;
}

/** Runs a plan and counts what it finds by kind. */
export async function answerQuery(plan: Plan, library: Library): Promise<Answer> {
  const found = await findHits(plan, library.engine);
  const counts = new Map<UnitKind, number>();
  for (const kind of Object.keys(unitKinds) as UnitKind[]) {
    const count = hitsOf(found.hits, kind, library).length;
    if (count > 0) counts.set(kind, count);
  }
  return { plan, found, counts };
}

/** The hits of one kind (all where it is undefined) in the order of reading: the first 30 are ranked again by what their records say. */
export async function orderHits(
  { plan, found }: Answer,
  kind: UnitKind | undefined,
  library: Library,
): Promise<(Hit | Result)[]> {
  const hits = hitsOf(found.hits, kind, library);
  const first = await Promise.all(hits.slice(0, RANKED).map((hit) => resultOf(hit, library)));
  return [
    ...rankCandidates(
      first.filter((result) => result !== undefined),
      plan,
    ),
    ...hits.slice(RANKED),
  ];
}

function hitsOf(hits: readonly Hit[], kind: UnitKind | undefined, { kinds }: Library): readonly Hit[] {
  return kind === undefined ? hits : hits.filter(({ result }) => kinds.get(result.id) === kind);
}

async function resultOf(hit: Hit | Result, library: Library): Promise<Result | undefined> {
  if ('facts' in hit) return hit;
  const record = await library.recordOf(hit.result);
  return record === undefined ? undefined : { tier: hit.tier, score: hit.score, ...record };
}

/** What is drawn of a hit; `root` is the address of the site. Without its text a result is drawn with its title alone. */
export async function viewResult(
  hit: Hit | Result,
  { plan, found }: Answer,
  library: Library,
  root: string,
): Promise<ResultView | undefined> {
  const result = await resultOf(hit, library);
  if (result === undefined) return undefined;
  const { facts, key, tier } = result;
  const unit = await library.textOf(key);
  const anchor = tier === 'citation' && plan.citation?.anchor ? `#${plan.citation.anchor}` : '';
  return {
    title: facts.title,
    href: new URL(facts.url.replace(/^\/+/, '') + anchor, root).href,
    excerpt:
      unit === undefined ? [] : cutExcerpt(unit.text, tier === 'relaxed' ? (found.parts ?? []) : wordsOf(plan, tier)),
    note: noteText(unit ?? facts),
  };
}

function wordsOf({ query, terms, citation }: Plan, tier: Candidate['tier']): string[] {
  if (tier === 'citation') return [];
  if (citation !== undefined) return [`${citation.law ?? ''}${citation.article}`, citation.article];
  return [query, ...terms.map(({ text }) => text)];
}
