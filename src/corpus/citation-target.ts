import path from 'node:path';
import { nameMatcher } from '#legal/law-names.ts';
import { type Resolution, resolveCitation } from '#legal/resolution.ts';
import type { CitationTarget, CitationTargets } from '#markdown/citations.ts';
import { buildDay } from './build-day.ts';
import { citationDays } from './citation-day.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/**
 * What the citations of the MDX documents in `folder` lead to, for the Markdown plugin. The texts are asked
 * for at the first citation. A citation is judged by the law as it stood on the day of its document.
 */
export function citationTarget(folder: string, content: () => LoadedCorpus, basePath: string): CitationTargets {
  const base = basePath.replace(/\/*$/, '/');
  let laws: ReturnType<typeof lawsOf> | undefined;
  return {
    names() {
      laws ??= lawsOf(content());
      return laws.names;
    },
    targetOf(citation, file) {
      laws ??= lawsOf(content());
      const document = path.relative(path.resolve(folder), file).split(path.sep).join('/');
      const found = resolveCitation(citation, laws.index, { on: laws.dayOf(document), today: laws.today });
      return targetOf(found, citation.text, base);
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
  return { index: corpus.index, names: nameMatcher(corpus.index), dayOf: citationDays(corpus, today), today };
}
