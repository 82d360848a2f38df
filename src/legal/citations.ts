import type { Antecedent } from './antecedents.ts';
import { findHeads, type Head } from './citation-heads.ts';
import { readBare, readHead } from './citation-reader.ts';
import { type NameMatcher, noNames } from './law-names.ts';
import type { Place, Provision } from './provision.ts';

/** A stretch of a running text; `text` is `source.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

interface Named extends Span {
  /** The name as written without 《》, or the normalised document number where only that is written. */
  law: string;
  /** The document number in brackets after the name, normalised. */
  number?: string;
  provision: Provision;
}

/** 《刑法》第一百三十四条之一第（二）项; 刑法第134条 where the finder knows the name. */
export interface FullCitation extends Named {
  kind: 'full';
}
/** 第（四）项 in 《安全生产法》第二十一条第一款第（三）项、第（四）项: a further member of a list. */
interface ListCitation extends Named {
  kind: 'list';
}
/** 第九十四条至第九十六条 of a named law, from `provision` to `last`. */
interface RangeCitation extends Named {
  kind: 'range';
  last: Provision;
}
/** A law named earlier in the text: 第九十九条 alone, or with `word` 该法第九十九条. */
interface EarlierCitation extends Named {
  kind: 'earlier';
  word?: string;
}
/** 本法第九十条, 本条第二款: of the statute that speaks; without `place.article` its own article. */
export interface SelfCitation extends Span {
  kind: 'self';
  place: Place;
  last?: Place;
}
/** 前款, 前两款第三项, 前条; `back` is how many of that unit, 0 with 第一款 alone inside an article. */
export interface RelativeCitation extends Span {
  kind: 'relative';
  unit: 'article' | 'paragraph' | 'item';
  back: number;
  place: Place;
  last?: Place;
}
export type NamedCitation = FullCitation | ListCitation | RangeCitation | EarlierCitation;
/** A provision that a text points at; finding it says nothing about whether it exists. */
export type Citation = NamedCitation | SelfCitation | RelativeCitation;

/** No citation goes without one of these. */
const unit = /[条款项]/;

/**
 * Every citation in a text, in order, none overlapping. Names without 《》 are found where `names` knows them. In a
 * `statute` 第三条 alone is its own article and 第一款 alone is of the article that speaks.
 */
export function findCitations(
  text: string,
  names: NameMatcher = noNames,
  genre: 'document' | 'statute' = 'document',
): Citation[] {
  if (!unit.test(text)) return [];
  const found: Citation[] = [];
  const named: Antecedent[] = [];
  const heads = findHeads(text, names);
  let cursor = 0;
  for (const head of [...heads, ...bareStarts(text, heads)].sort((one, other) => one.start - other.start)) {
    if (head.start < cursor) continue;
    const citations = head.kind === 'bare' ? readBare(text, head.start, named, genre) : readHead(text, head, named);
    found.push(...citations);
    cursor = citations.at(-1)?.end ?? head.end;
  }
  return found;
}

type Bare = { kind: 'bare'; start: number; end: number };

function bareStarts(text: string, heads: readonly Head[]): Bare[] {
  return [...text.matchAll(/第/g)].flatMap(({ index: start }) => {
    const isTaken = heads.some((head) => start >= head.start && start < head.end);
    return isTaken ? [] : [{ kind: 'bare' as const, start, end: start + 1 }];
  });
}
