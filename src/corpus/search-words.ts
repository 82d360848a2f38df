import type { SearchWord, SearchWords } from '#collections/search-unit.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { lawNamed } from '#legal/law-names.ts';
import { resolveCitation } from '#legal/resolution.ts';
import type { Corpus } from './corpus.ts';

/** The article that a citation leads to. */
interface CitedArticle {
  law: string;
  articleId: string;
  /** Where a paragraph of it is meant. */
  paragraph?: number;
}

/** The words that a search understands: names of laws, of crimes and terms, and what `search.yaml` adds. */
export function searchWords(corpus: Corpus, today: string): SearchWords {
  const named = lawAliases(corpus);
  const laws = [...corpus.entries('laws')]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ slug, data: { title, short, number } }) => ({
      slug,
      names: [title, ...short, ...(number === undefined ? [] : [number]), ...(named.get(slug) ?? [])],
    }));
  return {
    laws,
    words: mergeWords([...crimeWords(corpus), ...termWords(corpus, today), ...listedWords(corpus, today)]),
  };
}

/** What `search.yaml` calls each law, by slug. */
export function lawAliases(corpus: Corpus): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { names: words, law } of corpus.entries('search').flatMap(({ data }) => data.laws)) {
    const found = lawNamed(corpus.index, law);
    if (found !== undefined) names.set(found.slug, [...(names.get(found.slug) ?? []), ...words]);
  }
  return names;
}

/** What `search.yaml` calls each article, by the slug of its law and its id. */
export function articleAliases(corpus: Corpus, today: string): Map<string, Map<string, string[]>> {
  const aliases = new Map<string, Map<string, string[]>>();
  for (const { words, provisions } of corpus.entries('search').flatMap(({ data }) => data.aliases)) {
    for (const { law, articleId } of provisions.flatMap((provision) => articleOf(provision, corpus, today) ?? [])) {
      const ofLaw = aliases.get(law) ?? new Map<string, string[]>();
      aliases.set(law, ofLaw.set(articleId, [...(ofLaw.get(articleId) ?? []), ...words]));
    }
  }
  return aliases;
}

/** The carried article that a citation names on a day; undefined where it leads nowhere on this site. */
function articleOf(provision: string, corpus: Corpus, today: string): CitedArticle | undefined {
  const citation = parseCitation(provision);
  const found = citation && resolveCitation(citation, corpus.index, { on: today, today });
  if (found?.kind !== 'article') return undefined;
  const { paragraph } = citation?.provision ?? {};
  return { law: found.law.slug, articleId: found.articleId, ...(paragraph === undefined ? {} : { paragraph }) };
}

function unitOf({ law, articleId, paragraph }: CitedArticle): string {
  return `laws/${law}/${articleId}${paragraph === undefined ? '' : `#p${paragraph}`}`;
}

function crimeWords(corpus: Corpus): SearchWord[] {
  return corpus.entries('laws').flatMap(({ slug, data }) =>
    data.crimes.map(({ name, article, paragraph }) => ({
      word: name,
      units: [unitOf({ law: slug, articleId: article, ...(paragraph === undefined ? {} : { paragraph }) })],
      means: [],
    })),
  );
}

/** A term leads to the article it comes from, and to its explanation. */
function termWords(corpus: Corpus, today: string): SearchWord[] {
  return corpus.entries('glossary').flatMap(({ data }) =>
    data.terms.flatMap(({ id, term, also, provision }) => {
      const article = articleOf(provision, corpus, today);
      const units = [...(article === undefined ? [] : [unitOf(article)]), `glossary#${id}`];
      return [term, ...also].map((word) => ({ word, units, means: [] }));
    }),
  );
}

function listedWords(corpus: Corpus, today: string): SearchWord[] {
  return corpus.entries('search').flatMap(({ data }) =>
    data.aliases.flatMap(({ words, means, provisions }) => {
      const units = provisions.flatMap((provision) => articleOf(provision, corpus, today) ?? []).map(unitOf);
      return words.map((word) => ({ word, units, means: [...means] }));
    }),
  );
}

/** One entry for each word, with everything that is said of it. */
function mergeWords(words: readonly SearchWord[]): SearchWord[] {
  const merged = new Map<string, SearchWord>();
  for (const { word, units, means } of words) {
    const before = merged.get(word);
    merged.set(word, {
      word,
      units: [...new Set([...(before?.units ?? []), ...units])],
      means: [...new Set([...(before?.means ?? []), ...means])],
    });
  }
  return [...merged.values()];
}
