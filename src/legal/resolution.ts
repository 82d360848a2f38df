import type { Citation } from './citations.ts';
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts';
import { nearest } from './nearest.ts';
import { type ArticleRef, formatAnchor, formatArticleId, formatProvision, type Provision } from './provision.ts';
import { type Article, findArticle, type Statute } from './statute.ts';
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
  /** By the effective day of the version whose file holds the text. */
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

/**
 * `article`: carried; `effective` is the key of `law.statutes` that holds its text, `anchor` names the 款 or 项 cited.
 * `external`: a law not carried, or an article (or the text in force on that day) that a carried law leaves out.
 * `problem`: it cannot be; `nearest` is a name, or a provision in Chinese, that can.
 */
export type Resolution =
  | { kind: 'article'; law: LawRecord; articleId: string; anchor?: string; effective: string }
  | { kind: 'external'; slug: string; title: string; reason: 'law' | 'article' }
  | { kind: 'problem'; code: ProblemCode; nearest?: string };
type ProblemCode = 'unknown-law' | 'no-such-article' | 'no-such-paragraph' | 'no-such-item';

/** What a citation points at on a day (`YYYY-MM-DD`): the version in force then decides. */
export function resolveCitation(citation: Citation, index: LawIndex, on: string): Resolution {
  const { law: written, number, provision } = citation;
  const isWritten = (law: ExternalLaw): boolean => isNamed(law, written);
  const hasNumber = (law: ExternalLaw): boolean => number !== undefined && isNumbered(law, number);
  for (const isMeant of [isWritten, hasNumber]) {
    const law = index.laws.find(isMeant);
    if (law !== undefined) return conflict(law, number) ?? resolveProvision(provision, law, on);
    const external = index.external.find(isMeant);
    if (external === undefined) continue;
    const { slug, title } = external;
    return conflict(external, number) ?? { kind: 'external', slug, title, reason: 'law' };
  }
  return unknownLaw(written, index);
}

/** A name and a number that belong to different laws. */
function conflict(law: ExternalLaw, number: string | undefined): Resolution | undefined {
  if (number === undefined || law.number === undefined || isNumbered(law, number)) return undefined;
  return { kind: 'problem', code: 'unknown-law', nearest: `${law.title}（${law.number}）` };
}

function resolveProvision(provision: Provision, law: LawRecord, on: string): Resolution {
  const external: Resolution = { kind: 'external', slug: law.slug, title: law.title, reason: 'article' };
  if (provision.article > law.articles) return noSuchArticle(provision, law, undefined);
  const version = versionInForce(law.versions, on);
  const textVersion = version && textVersionOf(law.versions, version);
  const statute = textVersion && law.statutes.get(textVersion.effective);
  if (statute === undefined || textVersion === undefined) return external;
  const article = findArticle(statute, provision);
  if (article === undefined) {
    const elsewhere = [...law.statutes.values()].some((other) => findArticle(other, provision));
    // An excerpt that carries the article in another version shows that it did not exist on this day.
    return law.coverage === 'full' || elsewhere ? noSuchArticle(provision, law, statute) : external;
  }
  const problem = checkPlace(article, provision);
  if (problem !== undefined) return problem;
  const anchor = formatAnchor(provision);
  const found = { kind: 'article', law, articleId: formatArticleId(article.ref) } as const;
  const { effective } = textVersion;
  return anchor === '' ? { ...found, effective } : { ...found, anchor, effective };
}

function checkPlace(article: Article, provision: Provision): Resolution | undefined {
  const { paragraph, item, point } = provision;
  if (paragraph === undefined && item === undefined) return undefined;
  const place = article.paragraphs[(paragraph ?? 1) - 1];
  if (place === undefined) {
    const last: Provision = { ...article.ref, paragraph: article.paragraphs.length };
    const suggestion = article.paragraphs.length === 0 ? article.ref : last;
    return { kind: 'problem', code: 'no-such-paragraph', nearest: formatProvision(suggestion) };
  }
  if (item === undefined) return undefined;
  const found = place.items.find(({ number }) => number === item);
  if (found !== undefined) {
    if (point === undefined || found.points.some(({ number }) => number === point)) return undefined;
    const { point: _, ...upper } = provision;
    return { kind: 'problem', code: 'no-such-item', nearest: formatProvision(upper) };
  }
  const elsewhere = article.paragraphs.findIndex(({ items }) => items.some(({ number }) => number === item));
  const last = place.items.at(-1)?.number;
  let suggestion: Provision = { ...article.ref, ...(paragraph === undefined ? {} : { paragraph }) };
  if (elsewhere !== -1) suggestion = { ...article.ref, paragraph: elsewhere + 1, item };
  else if (last !== undefined) suggestion = { ...suggestion, item: last };
  return { kind: 'problem', code: 'no-such-item', nearest: formatProvision(suggestion) };
}

function noSuchArticle(wanted: ArticleRef, law: LawRecord, statute: Statute | undefined): Resolution {
  const distance = (ref: ArticleRef): number =>
    Math.abs(ref.article - wanted.article) * 10_000 + Math.abs((ref.sub ?? 0) - (wanted.sub ?? 0));
  const candidates: ArticleRef[] = [{ article: Math.min(wanted.article, law.articles) }];
  for (const node of statute?.nodes ?? []) if (node.kind === 'article') candidates.push(node.ref);
  if (law.coverage === 'full' && candidates.length > 1) candidates.shift();
  const best = candidates.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return { kind: 'problem', code: 'no-such-article', nearest: formatProvision(best) };
}

function unknownLaw(written: string, index: LawIndex): Resolution {
  const laws = [...index.laws, ...index.external];
  const issue = issueOf(written);
  const names =
    issue === undefined
      ? laws.flatMap(({ title, short }) => [title, ...short])
      : laws.flatMap(({ number }) => (number !== undefined && issueOf(number) === issue ? [number] : []));
  const suggestion = nearest(plainName(written), names.map(plainName));
  const same = names.filter((name) => plainName(name) === suggestion);
  const name = same.find((candidate) => isFull(candidate) === isFull(written)) ?? same[0];
  const problem = { kind: 'problem', code: 'unknown-law' } as const;
  return name === undefined ? problem : { ...problem, nearest: name };
}

/** Organ and year of a document number: only a number of the same issue can be meant. */
function issueOf(text: string): string | undefined {
  const number = parseDocumentNumber(text);
  return number && `${number.organ}${number.year}`;
}

function isFull(name: string): boolean {
  return name.startsWith('中华人民共和国');
}

function isNamed(law: ExternalLaw, written: string): boolean {
  const wanted = plainName(written);
  return [law.title, ...law.short].some((name) => plainName(name) === wanted) || isNumbered(law, written);
}

function isNumbered(law: ExternalLaw, number: string): boolean {
  return law.number !== undefined && plainNumber(law.number) === plainNumber(number);
}

/** Names are compared without 中华人民共和国, white space and the width of brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^中华人民共和国(?=.)/, '');
}

function plainNumber(text: string): string {
  const number = parseDocumentNumber(text);
  return number === undefined ? text : formatDocumentNumber(number);
}
