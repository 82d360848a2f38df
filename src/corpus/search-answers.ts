import { type SearchUnit, urlWithAnchor } from '#collections/search-unit.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { resolveCitation } from '#legal/resolution.ts';
import type { Corpus } from './corpus.ts';

type Answer = NonNullable<SearchUnit['answer']>;

/** An article that says what it says in more characters than this is no short answer. */
const LONGEST_ARTICLE = 160;

/**
 * Gives each unit the sentence that answers a question about it, where the content holds one: the answer of a 释法, for
 * its own sections and for the article that it explains; the first sentence of a term's definition; the text of an
 * article that is short itself.
 */
export function withAnswers(units: readonly SearchUnit[], corpus: Corpus, today: string): SearchUnit[] {
  const ofDocument = new Map<string, Answer>();
  const ofArticle = new Map<string, Answer>();
  for (const { slug, data } of corpus.entries('provisions')) {
    const place = placeOf(data.provision, corpus, today);
    if (place === undefined) continue;
    const answer = { text: data.answer, basis: data.provision, url: place.url };
    ofDocument.set(`provisions/${slug}`, answer);
    ofArticle.set(place.article, answer);
  }
  return units.map((unit) => {
    const answer = ofDocument.get(pageOf(unit)) ?? ofArticle.get(unit.id) ?? ownAnswer(unit, corpus, today);
    return answer === undefined ? unit : { ...unit, answer };
  });
}

function ownAnswer({ kind, title, number, text, url }: SearchUnit, corpus: Corpus, today: string): Answer | undefined {
  if (kind === 'article' && text.length <= LONGEST_ARTICLE) return { text, basis: title, url };
  if (kind !== 'term' || number === undefined) return undefined;
  const place = placeOf(number, corpus, today);
  const sentence = /^.+?。/u.exec(text)?.[0] ?? text;
  return place && { text: sentence, basis: number, url: place.url };
}

/** The page that a unit stands on: `provisions/dangerous-operation`. */
function pageOf({ id }: SearchUnit): string {
  return id.split('#', 1)[0] ?? id;
}

/** Where a citation leads: the id of the article's unit, and the address of the very place. */
function placeOf(written: string, corpus: Corpus, today: string): { article: string; url: string } | undefined {
  const citation = parseCitation(written);
  const found = citation && resolveCitation(citation, corpus.index, { on: today });
  if (found?.kind !== 'article') return undefined;
  const article = `laws/${found.law.slug}/${found.articleId}`;
  return { article, url: urlWithAnchor(`${article}/`, found.anchor ?? '') };
}
