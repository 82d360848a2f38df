import type { ResponsibilityData } from '#collections/responsibilities.ts';
import { nearest } from '#legal/nearest.ts';
import { withoutSpace } from '#legal/white-space.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/**
 * Each task quotes the words of its notice that it comes from, found exactly once; where the notice's text does not
 * have them, in the table itself. White space does not count.
 */
export function checkQuotes({ files, entries }: Corpus): Problem[] {
  return entries('responsibilities').flatMap((table) => {
    const notice = files.find(({ name, slug }) => name === 'notices' && slug === table.data.notice);
    if (notice?.tree === undefined) return [];
    return checkTable(
      table,
      textBlocks(notice.tree).map((block) => withoutSpace(flattenBlock(block).text)),
    );
  });
}

function checkTable({ path, source, data }: CorpusEntry<ResponsibilityData>, blocks: readonly string[]): Problem[] {
  const written = blocks.join('\n');
  const printed = [...data.tasks.map(({ task }) => task), ...Object.values(data.cells).map(({ text }) => text)]
    .map(withoutSpace)
    .join('\n');
  return data.tasks.flatMap(({ from: { quote } }, index) => {
    const words = withoutSpace(quote);
    const count = quoteCount(words, { written, printed });
    if (count === 1) return [];
    const place = source.placeOf(['tasks', index, 'from', 'quote']);
    if (count > 1) return [problem('task/quote-not-unique', path, place, { quote, count })];
    const sentences = blocks.flatMap((block) => block.split(/(?<=[。；])/u));
    return [problem('task/quote-not-found', path, place, { quote, nearest: nearest(words, sentences) })];
  });
}

/** How often words stand in the notice; in its table where the text has none of them. All without white space. */
export function quoteCount(words: string, { written, printed }: { written: string; printed: string }): number {
  return countOf(words, written) || countOf(words, printed);
}

function countOf(words: string, text: string): number {
  return text.split(words).length - 1;
}
