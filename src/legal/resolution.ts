import { type ArticlePlace, type OtherText, otherTextOf, resolveArticle } from './article-resolution.ts';
import type { NamedCitation, RelativeCitation, SelfCitation } from './citations.ts';
import { carriedRefs, compareRefs, type LawChange } from './history.ts';
import type { LawMention, Reference } from './law-mentions.ts';
import { isCarried, lawNamed, lawOfSlug, nearestName } from './law-names.ts';
import { type ArticleRef, formatArticleId, parseArticleId, type Place, type Provision } from './provision.ts';
import type { Statute } from './statute.ts';
import { type LawVersion, textVersionOf, versionInForce } from './versions.ts';

/** A law whose text is carried, whole or in part. */
export interface LawRecord {
  slug: string;
  title: string;
  short: readonly string[];
  number?: string;
  /** The number of the law's last article. */
  articles: number;
  coverage: 'full' | 'excerpt';
  versions: readonly LawVersion[];
  /** What each version did to which article; a law in one version needs none. */
  changes?: readonly LawChange[];
  /** The first day on which the law no longer binds. */
  repealed?: string;
  /** By the effective day of the version whose file holds the text; a file may hold only some articles. */
  statutes: ReadonlyMap<string, Statute>;
}

/** A law that is cited but not carried. */
export interface ExternalLaw {
  slug: string;
  title: string;
  short: readonly string[];
  number?: string;
}

export interface LawIndex {
  laws: readonly LawRecord[];
  external: readonly ExternalLaw[];
}

export interface ResolutionContext {
  /** The day on which the citing text speaks, `YYYY-MM-DD`. */
  on: string;
  /** The day of the reader, which decides what 现行文本 is; without it the latest text carried is. */
  today?: string;
  /** Where in which law (by its slug) the citing text stands: what 本法, 本条 and 前款 go by. */
  self?: { law: string; article: ArticleRef; paragraph?: number; item?: number };
  /** The law that 该法 means where its own text does not name one. */
  earlier?: { law: string; number?: string };
}

/**
 * `article`: carried. `effective` is the key of `law.statutes` that holds the text cited, `since` the day from which it
 * applied, `anchor` the 款 or 项 (none where the text of the article's page is another one: `otherText` says which was
 * meant), `through` the last article of a range.
 * `law`: the law as a whole. `external`: a law not carried, or an article that a carried law leaves out.
 * `none`: nothing can be said of it, nobody is to blame. `problem`: it cannot be; `nearest` is a name, or a provision
 * in Chinese, that can.
 */
export type Resolution =
  | ({ kind: 'article'; law: LawRecord } & ArticlePlace)
  | { kind: 'law'; law: LawRecord; otherText?: OtherText }
  | { kind: 'external'; slug: string; title: string; reason: 'law' | 'article'; articleId?: string }
  | { kind: 'none' }
  | Fault;
interface Fault {
  kind: 'problem';
  code: 'unknown-law' | 'no-such-article' | 'no-such-paragraph' | 'no-such-item';
  nearest?: string;
}

const NONE: Resolution = { kind: 'none' };

/** What a citation, or a law as a whole, points at on a day: the text of that day decides. */
export function resolveCitation(citation: Reference, index: LawIndex, context: ResolutionContext): Resolution {
  switch (citation.kind) {
    case 'law':
      return resolveLaw(citation, index, context);
    case 'self':
      return resolveSelf(citation, index, context);
    case 'relative':
      return withoutFault(resolveRelative(citation, index, context));
    case 'earlier': {
      const isUnsaid = citation.law === citation.word;
      if (isUnsaid && context.earlier === undefined) return NONE;
      const found = resolveNamed(isUnsaid ? { ...citation, ...context.earlier } : citation, index, context);
      // Who leans on an earlier name without saying so may have meant another; only 该法 is held to its word.
      const isSure = citation.word !== undefined && !(found.kind === 'problem' && found.code === 'unknown-law');
      return isSure ? found : withoutFault(found);
    }
    default:
      return resolveNamed(citation, index, context);
  }
}

/** The ids of the carried articles that a resolved citation names: all of a range. */
export function citedArticles({ law, articleId, through }: Extract<Resolution, { kind: 'article' }>): string[] {
  const first = parseArticleId(articleId);
  const last = parseArticleId(through ?? articleId);
  if (through === undefined || first === undefined || last === undefined) return [articleId];
  return carriedRefs(law)
    .filter((ref) => compareRefs(first, ref) <= 0 && compareRefs(ref, last) <= 0)
    .map(formatArticleId);
}

function withoutFault(found: Resolution): Resolution {
  return found.kind === 'problem' ? NONE : found;
}

function resolveNamed(citation: NamedCitation, index: LawIndex, context: ResolutionContext): Resolution {
  const { law: written, number, provision } = citation;
  const law = lawNamed(index, written) ?? (number === undefined ? undefined : lawNamed(index, number));
  // Nobody mends the words of a statute, and the nearest of all names takes long to find.
  if (law === undefined) return nearestFault(context.self === undefined ? nearestName(written, index) : undefined);
  if (isOtherNumber(law, number, index)) return nearestFault(`${law.title}（${law.number}）`);
  if (!isCarried(law)) return { kind: 'external', slug: law.slug, title: law.title, reason: 'law' };
  return resolveArticle(law, provision, citation.kind === 'range' ? citation.last : undefined, context);
}

function nearestFault(nearest: string | undefined): Fault {
  const fault = { kind: 'problem', code: 'unknown-law' } as const;
  return nearest === undefined ? fault : { ...fault, nearest };
}

/** A name and a number that belong to different laws. */
function isOtherNumber(law: ExternalLaw, number: string | undefined, index: LawIndex): boolean {
  return number !== undefined && law.number !== undefined && lawNamed(index, number)?.slug !== law.slug;
}

/** A title that is no law's is no fault: 《中国应急管理报》. */
function resolveLaw({ law: written, number }: LawMention, index: LawIndex, context: ResolutionContext): Resolution {
  const law = lawNamed(index, written) ?? (number === undefined ? undefined : lawNamed(index, number));
  if (law === undefined || isOtherNumber(law, number, index)) return NONE;
  if (!isCarried(law)) return { kind: 'external', slug: law.slug, title: law.title, reason: 'law' };
  const version = versionInForce(law.versions, context.on);
  const isHere = law.coverage === 'excerpt' || version === undefined || textVersionOf(law.versions, version);
  return isHere ? { kind: 'law', law } : { kind: 'law', law, otherText: otherTextOf(law, version.effective, false) };
}

function resolveSelf({ place, last }: SelfCitation, index: LawIndex, context: ResolutionContext): Resolution {
  const law = context.self && lawOfSlug(index, context.self.law);
  if (context.self === undefined || law === undefined) return NONE;
  const provision = within(context.self.article, place);
  return resolveArticle(law, provision, last && within(context.self.article, last), context);
}

function within(self: ArticleRef, place: Place): Provision {
  return place.article === undefined
    ? { ...self, ...place, article: self.article }
    : { ...place, article: place.article };
}

function resolveRelative(
  { unit, back, place, last }: RelativeCitation,
  index: LawIndex,
  context: ResolutionContext,
): Resolution {
  const { self } = context;
  const law = self && lawOfSlug(index, self.law);
  if (self === undefined || law === undefined) return NONE;
  const { article: ref, paragraph, item } = self;
  if (unit === 'article' && back > 0) {
    const [first, end] = previousArticles(law, ref, back);
    if (first === undefined) return NONE;
    return resolveArticle(law, within(first, place), last ? within(first, last) : end, context);
  }
  const counted = unit === 'paragraph' ? paragraph : item;
  if (unit !== 'article' && (counted === undefined || counted <= back)) return NONE;
  const upper: Place = unit === 'item' && paragraph !== undefined ? { paragraph } : {};
  const at: Place = unit === 'article' || counted === undefined ? {} : { ...upper, [unit]: counted - back };
  const isOne = back <= 1;
  return resolveArticle(law, within(ref, isOne ? { ...at, ...place } : at), undefined, { ...context, isOwnPage: true });
}

/** The `back` articles before one; an excerpt says so only of neighbouring numbers. */
function previousArticles(law: LawRecord, ref: ArticleRef, back: number): ArticleRef[] {
  const before = carriedRefs(law).filter((other) => compareRefs(other, ref) < 0);
  const found = before.slice(-back);
  const [first] = found;
  if (first === undefined || found.length < back) return [];
  if (law.coverage === 'excerpt' && ref.article - first.article > back) return [];
  return back === 1 ? [first] : [first, found.at(-1) ?? first];
}
