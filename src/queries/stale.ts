import type { Root } from 'mdast';
import { findCitations } from '#legal/citations.ts';
import { formatDate } from '#legal/dates.ts';
import { formatProvision, parseArticleId } from '#legal/provision.ts';
import { staleCitations } from '#legal/stale-citations.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { lawIndex, lawNames } from './law-index.ts';
import { today } from './today.ts';

/**
 * What a text of ours must say of itself when an article that it rests on has a newer text than on the day it was
 * written or last checked; nothing while all it cites stands.
 */
export async function staleNotes(tree: Root, data: { addedOn: string; checkedOn?: string }): Promise<string[]> {
  const names = await lawNames();
  const citations = textBlocks(tree).flatMap((block) => findCitations(flattenBlock(block).text, names));
  const writtenOn = data.checkedOn ?? data.addedOn;
  const notes = staleCitations(citations, await lawIndex(), { writtenOn, today: today() }).map(
    ({ law, articleId, was, now }) => {
      const ref = parseArticleId(articleId);
      const article = ref === undefined ? articleId : formatProvision(ref);
      return `本页依据的是${formatDate(was.effective)}起施行的《${law.title}》${article}，该条现行文本自${formatDate(now.effective)}起施行，内容可能已有变化。`;
    },
  );
  return [...new Set(notes)];
}
