import { formatNumeral, parseNumeral } from './numerals.ts';

/** 第一百三十四条之一 is `{ article: 134, sub: 1 }`; 第三十六条 is `{ article: 36 }`. */
export interface ArticleRef {
  article: number;
  sub?: number;
}

/** A place in a law, all counted from 1: paragraph 款, item 项, point 目. */
export interface Provision extends ArticleRef {
  paragraph?: number;
  item?: number;
  point?: number;
}

/** What a citation names below its law; 第二款 alone is `{ paragraph: 2 }`. */
export type Place = Partial<Provision>;

/** A provision found at the beginning of a text, and where it ends. */
export interface ProvisionMatch {
  provision: Provision;
  end: number;
}

const number = '[零〇一二三四五六七八九十百千\\d０-９]+';
const articlePattern = new RegExp(`第(${number})条`, 'y');
const subPattern = new RegExp(`之(${number})`, 'y');
const paragraphPattern = new RegExp(`第(${number})款`, 'y');
const itemPattern = new RegExp(`第(?:[（(](${number})[）)]|(${number}))项`, 'y');
const pointPattern = new RegExp(`第(${number})目`, 'y');

/** `134-1` for 第一百三十四条之一, `36` for 第三十六条: the last part of an article's address. */
export function formatArticleId(ref: ArticleRef): string {
  return ref.sub === undefined ? String(ref.article) : `${ref.article}-${ref.sub}`;
}

/** The inverse of formatArticleId. */
export function parseArticleId(id: string): ArticleRef | undefined {
  const match = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/.exec(id);
  if (match === null) return undefined;
  const [, article, sub] = match;
  return sub === undefined ? { article: Number(article) } : { article: Number(article), sub: Number(sub) };
}

/** 第一百三十四条之一第一款第（三）项第1目, as official documents cite. */
export function formatProvision(provision: Provision): string {
  const { article, sub, paragraph, item, point } = provision;
  let text = `第${formatNumeral(article)}条`;
  if (sub !== undefined) text += `之${formatNumeral(sub)}`;
  if (paragraph !== undefined) text += `第${formatNumeral(paragraph)}款`;
  if (item !== undefined) text += `第（${formatNumeral(item)}）项`;
  if (point !== undefined) text += `第${point}目`;
  return text;
}

/** Reads a text that is one provision and nothing else; accepts Arabic and full-width digits and both kinds of brackets. */
export function parseProvision(text: string): Provision | undefined {
  const trimmed = text.trim();
  const match = matchProvision(trimmed, 0);
  return match?.end === trimmed.length ? match.provision : undefined;
}

/** The longest provision that begins exactly at `start`. */
export function matchProvision(text: string, start: number): ProvisionMatch | undefined {
  const match = matchPlace(text, start);
  if (match === undefined || match.place.article === undefined) return undefined;
  return { provision: { ...match.place, article: match.place.article }, end: match.end };
}

/** The longest run of 条, 款, 项 and 目 that begins exactly at `start`; it may begin with any of them. */
export function matchPlace(text: string, start: number): { place: Place; end: number } | undefined {
  let end = start;
  const take = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    const value = parseNumeral(match?.[1] ?? match?.[2] ?? '');
    if (match !== null && value !== undefined) end += match[0].length;
    return value;
  };
  const place: Place = {};
  const article = take(articlePattern);
  if (article !== undefined) place.article = article;
  const sub = article === undefined ? undefined : take(subPattern);
  if (sub !== undefined) place.sub = sub;
  const paragraph = take(paragraphPattern);
  if (paragraph !== undefined) place.paragraph = paragraph;
  const item = take(itemPattern);
  if (item !== undefined) place.item = item;
  const canHavePoint = item !== undefined || end === start;
  const point = canHavePoint ? take(pointPattern) : undefined;
  if (point !== undefined) place.point = point;
  return end === start ? undefined : { place, end };
}

/**
 * The anchor of a place on an article page: `p1`, `p1-i3`, `p1-i3-d1`; an item named without its paragraph is in the first.
 * Empty when only the article is named.
 */
export function formatAnchor(place: Omit<Provision, 'article' | 'sub'>): string {
  const { paragraph, item, point } = place;
  if (paragraph === undefined && item === undefined) return '';
  let anchor = `p${paragraph ?? 1}`;
  if (item !== undefined) anchor += `-i${item}`;
  if (item !== undefined && point !== undefined) anchor += `-d${point}`;
  return anchor;
}
