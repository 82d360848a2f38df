import path from 'node:path';
import { nameMatcher } from '#legal/law-names.ts';
import { type Resolution, resolveCitation } from '#legal/resolution.ts';
import type { CitationTarget, CitationTargets } from '#markdown/citations.ts';
import type { Term, TermTargets } from '#markdown/terms.ts';
import { buildDay } from './build-day.ts';
import { citationDays } from './citation-day.ts';
import type { Corpus } from './corpus.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** Where terms are explained at their first use. */
const EXPLAINED = /^provisions\//;

/**
 * What the citations and terms of the MDX documents in `folder` lead to, for the Markdown plugins. The texts are asked
 * for at the first question. A citation is judged by the law as it stood on the day of its document.
 */
export function citationTarget(
  folder: string,
  content: () => LoadedCorpus,
  basePath: string,
): CitationTargets & TermTargets {
  const base = basePath.replace(/\/*$/, '/');
  let laws: ReturnType<typeof lawsOf> | undefined;
  const pathOf = (file: string): string => path.relative(path.resolve(folder), file).split(path.sep).join('/');
  return {
    names() {
      laws ??= lawsOf(content());
      return laws.names;
    },
    targetOf(citation, file) {
      laws ??= lawsOf(content());
      const found = resolveCitation(citation, laws.index, { on: laws.dayOf(pathOf(file)), today: laws.today });
      return targetOf(found, citation.text, base);
    },
    termsOf(file) {
      if (!EXPLAINED.test(pathOf(file))) return [];
      laws ??= lawsOf(content());
      return laws.terms.map(({ words, id }) =>
        id === undefined ? { words } : { words, href: `${base}glossary/#${id}` },
      );
    },
  };
}

function targetOf(found: Resolution, text: string, base: string): CitationTarget | undefined {
  switch (found.kind) {
    case 'article': {
      const { law, articleId, anchor, otherText } = found;
      const href = `${base}laws/${law.slug}/${articleId}/${anchor === undefined ? '' : `#${anchor}`}`;
      return { href, title: otherText === undefined ? text : `${otherText.note}；链接到现行文本` };
    }
    case 'law': {
      const { law, otherText } = found;
      const title = otherText === undefined ? law.title : `${otherText.note}；链接到现行文本`;
      return { href: `${base}laws/${law.slug}/`, title };
    }
    case 'external': {
      const title = `${found.title}（本站未收录${found.reason === 'article' ? '这一条' : ''}）`;
      return { href: `${base}laws/#${found.slug}`, title };
    }
    case 'problem':
      return { problem: `引用“${text}”没有对应的条文` };
    case 'none':
      return undefined;
  }
}

function lawsOf({ corpus }: LoadedCorpus) {
  const today = buildDay();
  return {
    index: corpus.index,
    names: nameMatcher(corpus.index),
    dayOf: citationDays(corpus, today),
    today,
    terms: termsIn(corpus),
  };
}

/** The words of the glossary, and the names of crimes, in which no other term is to be found. */
function termsIn({ entries }: Corpus): (Pick<Term, 'words'> & { id?: string })[] {
  const terms = entries('glossary').flatMap(({ data }) =>
    data.terms.flatMap(({ id, term, also }) => [term, ...also].map((words) => ({ words, id }))),
  );
  const crimes = entries('laws').flatMap(({ data }) => data.crimes.map(({ name }) => ({ words: name })));
  return [...terms, ...crimes.filter(({ words }) => !terms.some((term) => term.words === words))];
}
