import path from 'node:path';
import { formatArticleId } from '#legal/provision.ts';
import { resolveCitation } from '#legal/resolution.ts';
import type { CitationsOptions } from '#markdown/citations.ts';
import { buildDay } from './build-day.ts';
import { citationDays } from './citation-day.ts';
import { loadCorpus } from './load-corpus.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * What the citations of the MDX documents in `folder` lead to, for the Markdown plugin. The texts are read at the
 * first citation. A citation is judged by the law as it stood on the day of its document.
 */
export function citationTarget(folder: string, basePath: string): CitationsOptions['target'] {
  const base = basePath.replace(/\/*$/, '/');
  let laws: ReturnType<typeof lawsOf> | undefined;
  return (citation, file) => {
    laws ??= lawsOf(folder);
    const document = path.relative(path.resolve(folder), file).split(path.sep).join('/');
    const found = resolveCitation(citation, laws.index, laws.dayOf(document));
    if (found.kind === 'problem') return { problem: `引用“${citation.text}”没有对应的条文` };
    if (found.kind === 'external') return { href: `${base}laws/#${found.slug}`, title: `${found.title}（本站未收录）` };
    const anchor = found.anchor === undefined ? '' : `#${found.anchor}`;
    return {
      href: `${base}laws/${found.law.slug}/${formatArticleId(citation.provision)}/${anchor}`,
      title: citation.text,
    };
  };
}

function lawsOf(folder: string) {
  const { corpus } = loadCorpus(readCorpus(folder));
  return { index: corpus.index, dayOf: citationDays(corpus, buildDay()) };
}
