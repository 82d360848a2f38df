export type SearchKind = 'article' | 'provision' | 'notice' | 'case' | 'material' | 'task' | 'term';

/** One thing that a search can find. Never a whole law: an article, a section, a case, a material, a task, a term. */
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
  /** What the search box suggests while somebody types, the usual name first; absent where it suggests nothing. */
  names?: string[];
  text: string;
  year?: number;
  region?: string;
  audiences: string[];
  industries: string[];
  /** Chinese words for the state of the thing itself, as written in its source. */
  status?: string;
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
