import { type CitedProvision, findCitation, readCitation } from './citation.ts';
import {
  encodeArticleId,
  encodeLaw,
  encodeMention,
  encodeText,
  encodeUnitId,
  findGrams,
  normalizeText,
} from './encoder.ts';
import { contentTerms, isQuestion } from './function-words.ts';
import type { Lexicon, ListedWord } from './lexicon.ts';

/** Tokens that must follow each other. */
export type Phrase = readonly string[];

/** How strictly what a search finds matches. `named`: the query names it; `cites`: it names what the query names, or says it as the law does. */
export type Match = 'named' | 'phrase' | 'cites' | 'all';

/** A way to search: every phrase must occur. */
export interface Search {
  match: Match;
  phrases: readonly Phrase[];
  /** Of a cited provision: its place on the page of what is found, `p1-i3`; empty for a whole article. */
  anchor?: string;
}

/** A piece of a query that may occur or not. */
export interface Piece {
  text: string;
  tokens: Phrase;
}

/** How a query is to be searched. */
export interface Plan {
  /** The query as it was meant: one line, half-width, lower case. */
  query: string;
  /** Asked in quotation marks: these words and nothing else. */
  exact: boolean;
  /** A question rather than a name or a phrase. */
  asks: boolean;
  /** The strictest first. */
  searches: readonly Search[];
  /** The terms that are left without function words, each in pieces of two characters or a word. */
  terms: readonly (readonly Piece[])[];
  /** What the law says for words of the query. */
  meant: readonly Piece[];
  /** Tokens of units that words of the query lead to, with what such a word weighs. */
  hints: readonly Hint[];
}

export interface Hint {
  token: string;
  weight: number;
}

/** Nobody writes a longer name before the number of an article. */
const CITED_NAME = 14;
const QUOTED = /^["“”「『](.+)["“”」』]$/;

/** Plans a query; undefined where it holds nothing to search for. */
export function planQuery(input: string, lexicon: Lexicon): Plan | undefined {
  const whole = normalizeText(input.replace(/[\p{Cc}\p{Cf}]/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const quoted = QUOTED.exec(whole)?.[1];
  const query = quoted ?? whole;
  const typed = query.split(' ').filter((term) => findGrams(term).length > 0);
  if (typed.length === 0) return undefined;
  const base = { query, exact: quoted !== undefined, asks: isQuestion(query) };
  if (base.exact) return { ...base, searches: [searchText(query)], terms: [], meant: [], hints: [] };
  const searches = searchesOf(query, typed, lexicon);
  // Another article is no answer to a citation.
  if (searches[0]?.anchor !== undefined) return { ...base, searches, terms: [], meant: [], hints: [] };
  const words = lexicon.wordsIn(query);
  return {
    ...base,
    searches,
    terms: dropSingles(contentTerms(partWords(query, words)).map(findPieces)),
    meant: words.flatMap(({ means }) => means.map((text) => ({ text, tokens: encodeText(text) }))),
    hints: [
      ...words.flatMap(({ word, units }) => units.map((unit) => hintOf(unit, [...word].length, units.length))),
      ...citedHints(query, lexicon),
    ],
  };
}

function searchesOf(query: string, typed: readonly string[], lexicon: Lexicon): Search[] {
  const cited = readCitation(query);
  const slug = cited?.law === undefined ? undefined : lexicon.lawNamed(cited.law);
  if (cited !== undefined && (cited.law === undefined || slug !== undefined)) return citing(cited, slug, lexicon);
  const law = lexicon.lawNamed(query);
  if (law !== undefined) {
    return [
      { match: 'named', phrases: [[encodeUnitId(`laws/${law}`)]] },
      { match: 'named', phrases: [[encodeLaw(law)]] },
      searchText(query),
    ];
  }
  const { units = [], means = [] } = lexicon.wordNamed(query) ?? {};
  const parts = typed.map((term) => partOf(term, typed.length, lexicon));
  return [
    ...units.map((unit): Search => ({ match: 'named', phrases: [[encodeUnitId(unitId(unit))]] })),
    searchText(query),
    ...units.flatMap((unit) => citesUnit(unit, lexicon)),
    ...means.map((words): Search => ({ match: 'cites', phrases: [phraseOf(words)] })),
    ...(typed.length > 1 ? [{ match: 'all', phrases: parts } as const] : []),
    { match: 'all', phrases: typed.flatMap((term) => findGrams(term).map(({ token }) => [token])) },
  ];
}

/** The article that a query cites, then what cites it; the law where there is neither. */
function citing(
  { articleId, paragraph, anchor }: CitedProvision,
  slug: string | undefined,
  lexicon: Lexicon,
): Search[] {
  if (slug === undefined) {
    return [
      { match: 'named', phrases: [[encodeArticleId(articleId)]], anchor },
      { match: 'cites', phrases: [[encodeMention(articleId)]] },
    ];
  }
  const place = paragraph === undefined ? '' : `#p${paragraph}`;
  return [
    { match: 'named', phrases: [[encodeUnitId(`laws/${slug}/${articleId}`)]], anchor },
    ...citesUnit(`laws/${slug}/${articleId}${place}`, lexicon),
    { match: 'all', phrases: [[encodeUnitId(`laws/${slug}`)]] },
  ];
}

/** What names an article: a paragraph of it before the whole, its own law or any that calls the law by its name. */
function citesUnit(unit: string, { laws }: Lexicon): Search[] {
  const [, slug = '', articleId, paragraph] = /^laws\/([^/]+)\/([\d-]+)(?:#p(\d+))?$/.exec(unit) ?? [];
  if (articleId === undefined) return [];
  const names = (laws.find((law) => law.slug === slug)?.names ?? []).filter((name) => name.length <= CITED_NAME);
  const mentions = [
    ...(paragraph === undefined ? [] : [encodeMention(articleId, Number(paragraph))]),
    encodeMention(articleId),
  ];
  const places = [[encodeLaw(slug)], ...names.map((name) => encodeText(name.replace(/^中华人民共和国/, '')))];
  return mentions.flatMap((mention) =>
    places.map((place): Search => ({ match: 'cites', phrases: [[mention], place] })),
  );
}

function searchText(text: string): Search {
  return { match: 'phrase', phrases: [phraseOf(text)] };
}

/** A single character has no pair of neighbours: it is looked for by itself. */
function phraseOf(text: string): Phrase {
  const pairs = encodeText(text);
  return pairs.length > 0 ? pairs : findGrams(text).map(({ token }) => token);
}

/** One of several terms: its own words, or the law that goes by this name. */
function partOf(term: string, of: number, lexicon: Lexicon): Phrase {
  const law = of > 1 ? lexicon.lawNamed(term) : undefined;
  return law === undefined ? phraseOf(term) : [encodeLaw(law)];
}

function unitId(unit: string): string {
  return unit.startsWith('laws/') ? unit.replace(/#.*$/, '') : unit;
}

/** A long word says more, and one that leads to a single unit. */
function hintOf(unit: string, length: number, of: number): Hint {
  return { token: encodeUnitId(unitId(unit)), weight: Math.min(1, length / 4) / Math.sqrt(of) };
}

function citedHints(query: string, lexicon: Lexicon): Hint[] {
  const cited = findCitation(query);
  if (cited === undefined) return [];
  const { before, articleId } = cited;
  const names = Array.from(before, (_, at) => before.slice(at));
  const slug = names.map((name) => lexicon.lawNamed(name)).find((found) => found !== undefined);
  return slug === undefined ? [] : [{ token: encodeUnitId(`laws/${slug}/${articleId}`), weight: 2 }];
}

/** A word that is known as one is parted from its neighbours, so that no piece is made of two words. */
function partWords(query: string, words: readonly ListedWord[]): string {
  return words.reduce((text, { word }) => text.replaceAll(word, ` ${word} `), query);
}

function findPieces(term: string): Piece[] {
  return findGrams(term).map(({ text, token }) => ({ text, tokens: [token] }));
}

/** A single character or digit says nothing by itself; it stays only where there is nothing else. */
function dropSingles(terms: readonly Piece[][]): Piece[][] {
  const longer = terms
    .map((pieces) => pieces.filter(({ text }) => [...text].length > 1))
    .filter((pieces) => pieces.length > 0);
  return longer.length > 0 ? longer : terms.filter((pieces) => pieces.length > 0);
}
