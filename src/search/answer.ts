import { findParts, findWhole, type Hit } from './engine.ts';
import { cutExcerpt } from './excerpt.ts';
import type { Library } from './library.ts';
import type { ResultView } from './draw.ts';
import { type Plan, planQuery } from './planner.ts';
import { type Candidate, rankCandidates, sortFound } from './rank.ts';
import type { RecordFacts } from './record.ts';
import { findByEar } from './sound.ts';
import { isUnitKind, type UnitKind, unitKinds } from './unit.ts';
import { noteText } from './wording.ts';

/** How many of the first hits are read before they are put in order. */
const RANKED = 30;

/** What was found for a query, before any of it is drawn. */
export interface Answer {
  /** The plan of what was searched for in the end. */
  plan: Plan;
  /** Where other characters were searched for than were typed: those. */
  instead?: string;
  /** Where only parts of the query were found: those parts. */
  parts?: readonly string[];
  /** In rank order. */
  hits: readonly Result[];
  /** Kinds that have hits, in the order of `unitKinds`. */
  counts: ReadonlyMap<UnitKind, number>;
}

/** A hit with its kind; with what its record says where that was read. */
export interface Result extends Hit {
  kind: UnitKind;
  record?: { key: string; facts: RecordFacts };
}

/** Answers a query; undefined where it holds nothing to search for. */
export async function answerQuery(query: string, library: Library): Promise<Answer | undefined> {
  const plan = planQuery(query, library.lexicon);
  if (plan === undefined) return undefined;
  const whole = await findWhole(plan, library.engine);
  if (whole.length > 0 && !plan.asks) return answerOf(plan, whole, library);
  const other = plan.exact || whole.length > 0 ? undefined : await findOtherwise(plan, library);
  if (other !== undefined) return { ...(await answerOf(other.plan, other.hits, library)), instead: other.plan.query };
  const { hits, parts } = await findParts(plan, library.engine, library.kinds.size);
  const found = new Set(hits.map(({ result }) => result.id));
  const rest = whole.filter(({ result }) => !found.has(result.id));
  const answer = await answerOf(plan, [...hits, ...rest], library);
  return parts === undefined || whole.length > 0 ? answer : { ...answer, parts };
}

/** The query in simplified characters, or in those that sound like it, where that is found as a whole. */
async function findOtherwise({ query }: Plan, library: Library): Promise<{ plan: Plan; hits: Hit[] } | undefined> {
  const reader = await library.reader();
  const simplified = reader.simplify(query);
  const tries = [
    async () => (simplified === query ? undefined : simplified),
    async () => findByEar(simplified, reader, library),
  ];
  for (const attempt of tries) {
    const written = await attempt();
    const plan = written === undefined ? undefined : planQuery(written, library.lexicon);
    const hits = plan === undefined ? [] : await findWhole(plan, library.engine);
    if (plan !== undefined && hits.length > 0) return { plan, hits };
  }
  return undefined;
}

async function answerOf(plan: Plan, hits: readonly Hit[], library: Library): Promise<Answer> {
  const sorted = sortFound(
    hits.flatMap((hit) => {
      const kind = library.kinds.get(hit.result.id) ?? '';
      return isUnitKind(kind) ? [{ ...hit, kind }] : [];
    }),
  );
  const ranked = await rankFirst(plan, sorted.slice(0, RANKED), library);
  const ordered = [...ranked, ...sorted.slice(RANKED)];
  const kinds = Object.keys(unitKinds) as UnitKind[];
  const counts = kinds.map((kind) => [kind, ordered.filter((hit) => hit.kind === kind).length] as const);
  return { plan, hits: ordered, counts: new Map(counts.filter(([, count]) => count > 0)) };
}

async function rankFirst(plan: Plan, results: readonly Result[], library: Library): Promise<Result[]> {
  const read = await Promise.all(
    results.map(async (result): Promise<(Result & Candidate) | undefined> => {
      const record = await library.recordOf(result.result);
      if (record === undefined) return undefined;
      const unit = result.kind === 'article' ? await library.textOf(record.key) : undefined;
      return { ...result, record, facts: record.facts, ...(unit === undefined ? {} : { text: unit.text }) };
    }),
  );
  return rankCandidates(
    read.filter((result) => result !== undefined),
    plan.query,
  );
}

/** What is drawn of a hit; `root` is the address of the site. Without its text a result is drawn with its title alone. */
export async function viewResult(
  hit: Result,
  { plan, parts }: Answer,
  library: Library,
  root: string,
): Promise<ResultView | undefined> {
  const record = hit.record ?? (await library.recordOf(hit.result));
  if (record === undefined) return undefined;
  const { facts, key } = record;
  const unit = await library.textOf(key);
  const anchor = hit.anchor ? `#${hit.anchor}` : '';
  return {
    title: facts.title,
    href: new URL(facts.url.replace(/^\/+/, '') + anchor, root).href,
    excerpt: unit === undefined ? [] : cutExcerpt(unit.text, parts === undefined ? wordsOf(plan) : [...parts]),
    note: noteText(unit ?? facts),
    document: unit?.document,
    subject: unit?.subject,
  };
}

function wordsOf({ query, terms, meant }: Plan): string[] {
  return [query, ...query.split(' '), ...meant.map(({ text }) => text), ...terms.flat().map(({ text }) => text)];
}
