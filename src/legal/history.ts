import { type ArticleRef, formatArticleId } from './provision.ts';
import type { LawRecord } from './resolution.ts';
import type { Article, Statute, StatuteNode } from './statute.ts';

/** One change of one article, as law.yaml records it. */
export interface LawChange {
  /** Article id: `134-1`. */
  article: string;
  /** The day from which it holds, `YYYY-MM-DD`. */
  effective: string;
  kind: 'original' | 'added' | 'rewritten' | 'amended';
  by: string;
  note?: string;
}

/**
 * A change with the text that it made; `article` is missing where that text is not carried (文本未收录). `whole-law`:
 * the law was amended then; whether this article was is not recorded.
 */
export interface ArticleChange extends Omit<LawChange, 'article' | 'kind'> {
  kind: LawChange['kind'] | 'whole-law';
  article?: Article;
}

export type ArticleState =
  | { kind: 'text'; article: Article; since: string; file: string }
  | { kind: 'not-yet'; from: string | undefined }
  | { kind: 'no-text'; since: string };

type Change = Omit<ArticleChange, 'article'>;

/**
 * An article as it stood on a day (`YYYY-MM-DD`). A file may carry only some articles of its version: the text since
 * a change is the one in the first file from that day on, before the next change of the same article. An article of
 * which nothing is recorded or carried is `not-yet` without a day.
 */
export function articleOn(law: LawRecord, ref: ArticleRef, day: string): ArticleState {
  const changes = changesOf(law, ref);
  const at = changes.findLastIndex(({ effective }) => effective <= day);
  const change = changes[at];
  if (change === undefined) return { kind: 'not-yet', from: changes[0]?.effective };
  const found = textBetween(law, ref, change.effective, changes[at + 1]?.effective);
  if (found === undefined) return { kind: 'no-text', since: change.effective };
  return { kind: 'text', since: change.effective, ...found };
}

/** Every change of an article in order, each with the text it made where that is carried. */
export function articleHistory(law: LawRecord, ref: ArticleRef): ArticleChange[] {
  const changes = changesOf(law, ref);
  return changes.map((change, at) => {
    const found = textBetween(law, ref, change.effective, changes[at + 1]?.effective);
    return found === undefined ? change : { ...change, article: found.article };
  });
}

/** Every article of which a text is carried, of whatever version, in the order of their numbers. */
export function carriedRefs(law: LawRecord): ArticleRef[] {
  const refs = new Map<string, ArticleRef>();
  for (const [, statute] of filesInOrder(law)) {
    for (const node of statute.nodes) if (node.kind === 'article') refs.set(formatArticleId(node.ref), node.ref);
  }
  return [...refs.values()].sort(compareRefs);
}

/**
 * The law as it stood on a day, put together from all texts carried: each article in its text of that day, those
 * without one left out. The text itself where one file holds all; undefined where nothing of that day is carried.
 */
export function statuteOn(law: LawRecord, day: string): Statute | undefined {
  const states = carriedRefs(law).flatMap((ref) => {
    const state = articleOn(law, ref, day);
    return state.kind === 'text' ? [state] : [];
  });
  const files = [...new Set(states.map(({ file }) => file))].sort();
  const base = law.statutes.get(files.at(-1) ?? '');
  if (base === undefined) return undefined;
  const isWhole = files.length === 1 && states.length === articlesOf(base).size;
  return isWhole ? base : { preamble: base.preamble, nodes: withDivisions(states.map(({ article }) => article)) };
}

/** Articles with the headings of the divisions that they stand in, each heading once. */
function withDivisions(articles: readonly Article[]): StatuteNode[] {
  let open: string[] = [];
  return articles.flatMap((article) => {
    const keys = article.divisions.map(({ kind, number }) => `${kind} ${number}`);
    const shared = keys.findIndex((key, at) => key !== open[at]);
    open = keys;
    return shared === -1 ? [article] : [...article.divisions.slice(shared), article];
  });
}

/** 134 before 134-1 before 135. */
export function compareRefs(a: ArticleRef, b: ArticleRef): number {
  return a.article - b.article || (a.sub ?? 0) - (b.sub ?? 0);
}

/** The recorded changes; an article without a record has shared every version of its law, as far as is known. */
function changesOf(law: LawRecord, ref: ArticleRef): Change[] {
  const id = formatArticleId(ref);
  const recorded = (law.changes ?? []).filter(({ article }) => article === id);
  if (recorded.length > 0) return recorded.map(({ article: _, ...change }) => change).sort(byDay);
  if (!filesInOrder(law).some(([, statute]) => articlesOf(statute).has(id))) return [];
  const versions = [...law.versions].sort(byDay).filter(({ sameTextAs }) => sameTextAs === undefined);
  return versions.map(({ effective, by }) => ({
    effective,
    by,
    kind: versions.length === 1 ? 'original' : 'whole-law',
  }));
}

function textBetween(
  law: LawRecord,
  ref: ArticleRef,
  from: string,
  before: string | undefined,
): { article: Article; file: string } | undefined {
  for (const [file, statute] of filesInOrder(law)) {
    if (file < from || (before !== undefined && file >= before)) continue;
    const article = articlesOf(statute).get(formatArticleId(ref));
    if (article !== undefined) return { article, file };
  }
  return undefined;
}

function filesInOrder(law: LawRecord) {
  return [...law.statutes].sort(([a], [b]) => (a < b ? -1 : 1));
}

function byDay(a: { effective: string }, b: { effective: string }): number {
  return a.effective < b.effective ? -1 : Number(a.effective > b.effective);
}

const registers = new WeakMap<Statute, Map<string, Article>>();

/** The articles of a text by their ids; the first where a number stands twice. */
function articlesOf(statute: Statute): Map<string, Article> {
  const known = registers.get(statute);
  if (known !== undefined) return known;
  const articles = new Map<string, Article>();
  for (const node of statute.nodes) {
    if (node.kind !== 'article') continue;
    const id = formatArticleId(node.ref);
    if (!articles.has(id)) articles.set(id, node);
  }
  registers.set(statute, articles);
  return articles;
}
