import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchUnit } from '../../../src/collections/search-unit.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { parseNumeral } from '../../../src/legal/numerals.ts';
import { formatArticleId, parseProvision } from '../../../src/legal/provision.ts';
import { root } from '../../build/sites.ts';

/** A law, or one article of it in the law's own writing: 第三十六条; 四 in an amendment. */
interface Target {
  law: string;
  article?: string;
}

/** A query as the fixture holds it. `best` is empty where no answer is better than another. */
interface Query {
  id: string;
  query: string;
  type: 'term' | 'title' | 'citation' | 'question' | 'noise' | 'substring';
  sub: string | null;
  /** Words that a right page's text holds. */
  phrase: string | null;
  best: Target[];
  relevant: Target[];
}

/** A query that the carried laws can answer. */
export interface JudgedQuery extends Pick<Query, 'query' | 'type'> {
  /** Paths below the site's base, without fragment. */
  right: ReadonlySet<string>;
  best: ReadonlySet<string>;
  /** Any page below one of these folders is right: the query names a law. */
  laws: readonly string[];
}

export const queryFiles = { open: 'queries-open.json', own: 'queries-own.json' } as const;

/** The queries of a fixture that the carried laws can answer, with what is right for each. */
export function readQueries(file: string, corpus: Corpus, units: readonly SearchUnit[]): JudgedQuery[] {
  const queries: Query[] = JSON.parse(readFileSync(join(root, 'tests/fixtures', file), 'utf8'));
  const slugs = new Map(corpus.entries('laws').map(({ slug, data }) => [data.title, slug]));
  const pages = pagesOf(units);
  return queries
    .map((query) => judge(query, slugs, pages))
    .filter(({ right, laws }) => right.size > 0 || laws.length > 0);
}

/** The text of every page that search can lead to, by its path. */
function pagesOf(units: readonly SearchUnit[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { url, text } of units) {
    const path = url.replace(/#.*$/, '');
    pages.set(path, `${pages.get(path) ?? ''}\n${text}`);
  }
  return pages;
}

function judge(
  { query, type, phrase, best, relevant }: Query,
  slugs: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, string>,
): JudgedQuery {
  const pathsOf = (targets: readonly Target[]) =>
    targets.flatMap((target) => pathOf(target, slugs) ?? []).filter((path) => pages.has(path));
  const holding = [...pages].filter(([, text]) => phrase !== null && text.includes(phrase)).map(([path]) => path);
  const laws = relevant.flatMap(({ law, article }) => (article === undefined ? (slugs.get(law) ?? []) : []));
  return {
    query,
    type,
    right: new Set([...pathsOf(relevant), ...(pathsOf(relevant).length > 0 || type === 'substring' ? holding : [])]),
    best: new Set(pathsOf(best)),
    laws: laws.map((slug) => `laws/${slug}/`),
  };
}

function pathOf({ law, article }: Target, slugs: ReadonlyMap<string, string>): string | undefined {
  const slug = slugs.get(law);
  if (slug === undefined || article === undefined) return undefined;
  const ref = parseProvision(article);
  const id = ref === undefined ? parseNumeral(article) : formatArticleId(ref);
  return id === undefined ? undefined : `laws/${slug}/${id}/`;
}
