import type { Root } from 'mdast';
import { findReferences } from '#legal/law-mentions.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { lawIndex, lawNames } from './law-index.ts';
import { today } from './today.ts';

/** What must be said of the laws that a document names, where the text of its day is not the present one: one line a law. */
export async function otherTexts(tree: Root, on: string): Promise<string[]> {
  const [index, names] = [await lawIndex(), await lawNames()];
  const references = textBlocks(tree).flatMap((block) => findReferences(flattenBlock(block).text, names));
  const notes = references.flatMap((reference) => {
    const found = resolveCitation(reference, index, { on, today: today() });
    if ((found.kind !== 'article' && found.kind !== 'law') || found.otherText === undefined) return [];
    return [`本文所引《${found.law.title}》：${found.otherText.note}；链接到现行文本。`];
  });
  return [...new Set(notes)];
}
