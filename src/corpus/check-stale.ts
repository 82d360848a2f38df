import { findCitations } from '#legal/citations.ts';
import { formatDate } from '#legal/dates.ts';
import type { ArticleChange } from '#legal/history.ts';
import type { Reference } from '#legal/law-mentions.ts';
import { type NameMatcher, nameMatcher } from '#legal/law-names.ts';
import { formatProvision, parseArticleId } from '#legal/provision.ts';
import { staleCitations } from '#legal/stale-citations.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { placeCitations } from '#markdown/citations.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import type { Corpus, CorpusFile } from './corpus.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problems.ts';
import { textsIn } from './yaml-source.ts';

/** Texts of ours that rest on an article changed since they were written, or last checked. */
export function checkStale(corpus: Corpus, today: string): Problem[] {
  const names = nameMatcher(corpus.index);
  const days = writtenDays(corpus);
  return corpus.files.flatMap((file) => {
    const written = days.get(file.path);
    if (written === undefined || written.on >= today) return [];
    return placedCitations(file, names).flatMap(({ citation, at }) => {
      if (citation.kind === 'law') return [];
      return staleCitations([citation], corpus.index, { writtenOn: written.on, today }).map(
        ({ law, articleId, was, now }) => {
          const ref = parseArticleId(articleId);
          return problem('citation/stale', file.path, at(), {
            citation: citation.text,
            article: `《${law.title}》${ref === undefined ? articleId : formatProvision(ref)}`,
            written: formatDate(written.on) + written.act,
            was: textSince(was),
            now: textSince(now),
            by: now.by,
            sure: now.kind !== 'whole-law',
            today,
          });
        },
      );
    });
  });
}

/** The day of each text of ours, by its path: a document that an office published speaks of its own day for ever. */
function writtenDays({ entries }: Corpus): Map<string, { on: string; act: '写' | '核对' }> {
  const ours = [
    ...entries('provisions'),
    ...entries('cases'),
    ...entries('materials'),
    ...entries('topics'),
    ...entries('self-check'),
    ...entries('duties'),
  ];
  return new Map(
    ours.map(({ path, data: { addedOn, checkedOn } }) => [
      path,
      checkedOn === undefined ? { on: addedOn, act: '写' } : { on: checkedOn, act: '核对' },
    ]),
  );
}

function textSince({ effective }: ArticleChange): string {
  return `${formatDate(effective)}起施行的文本`;
}

function placedCitations({ tree, source }: CorpusFile, names: NameMatcher): { citation: Reference; at: () => Place }[] {
  const blocks = tree === undefined ? [] : textBlocks(tree);
  return [
    ...textsIn(source?.value).flatMap(({ path, text }) =>
      findCitations(text, names).map((citation) => ({
        citation,
        at: () => source?.placeOfWords(path, citation.text) ?? { line: 1, column: 1 },
      })),
    ),
    ...blocks.flatMap((block) =>
      placeCitations(flattenBlock(block), names).map(({ citation, place }) => ({ citation, at: () => place })),
    ),
  ];
}
