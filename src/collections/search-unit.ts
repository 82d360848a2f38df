export type SearchKind = 'law' | 'article' | 'provision' | 'term' | 'case' | 'material' | 'notice' | 'duty' | 'task';

/** One thing that a search can find. Never the text of a whole law: an article, a section, a case, a task, a term; a law by its names. */
export interface SearchUnit {
  /** Unique over the site: `notices/2021-x#s1`. */
  id: string;
  /** Address below the site's base, without leading slash: `laws/criminal-law/134-1/`. */
  url: string;
  kind: SearchKind;
  title: string;
  /** What people cite it by: 第一百三十四条之一, 浙应急〔2021〕75号. */
  number?: string;
  /** Other words that lead to it: short names of a law, the name of the crime. */
  aliases: string[];
  /** Title of the document that it is a part of, with which its own title begins; absent where it is one by itself. */
  document?: string;
  /** What it is about, beside its title: the crime name of an article. */
  subject?: string;
  /** One sentence that answers a question about it, and the provision that the sentence rests on. */
  answer?: { text: string; basis: string; url: string };
  /** What the search box suggests while somebody types, the usual name first; absent where it suggests nothing. */
  names?: string[];
  text: string;
  /** Slug of the law that it is, or that it is an article of. */
  law?: string;
  year?: number;
  region?: string;
  audiences: string[];
  industries: string[];
  /** Chinese words for the state of the thing itself, as written in its source. */
  status?: string;
}

/** A word that leads to units, for a query that holds it. */
export interface SearchWord {
  word: string;
  /** Ids of units; an article with the paragraph meant: `laws/criminal-law/134#p1`. */
  units: string[];
  /** What the law says for it. */
  means: string[];
}

/** The words that a search understands, besides the units themselves. */
export interface SearchWords {
  /** In the order of the library; the names of each law, its title first. */
  laws: { slug: string; names: string[] }[];
  words: SearchWord[];
}

/** A section of a document, as `sectionsOf` of the Markdown ring gives it. */
export interface SearchSection {
  /** Anchor on the page, `s1-2`; empty before the first heading. */
  anchor: string;
  heading?: string;
  text: string;
}

/** What a document brings to its search units. */
export interface DocumentEntry<Data> {
  slug: string;
  data: Data;
  sections: readonly SearchSection[];
}

/** Address of a place on a page, or of the page where the anchor is empty. */
export function urlWithAnchor(page: string, anchor: string): string {
  return anchor === '' ? page : `${page}#${anchor}`;
}
