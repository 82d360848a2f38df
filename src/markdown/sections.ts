import type { Root, RootContent } from 'mdast';
import { anchoredBlocks } from './anchors.ts';
import { textBlocks } from './blocks.ts';
import { flattenBlock } from './flat-text.ts';

/** A heading with the text that stands below it, up to the next heading of any level. */
export interface Section {
  /** `s1-2`; empty for what stands before the first heading. */
  anchor: string;
  heading: string;
  /** Heading level, 2 to 6; 1 for what stands before the first heading. */
  level: number;
  text: string;
}

/** Cuts a document into its sections, in order. Text inside lists, tables and components is included. */
export function sectionsOf(tree: Root): Section[] {
  const anchorOf = new Map(anchoredBlocks(tree).map(({ node, anchor }) => [node as RootContent, anchor]));
  const sections: Section[] = [{ anchor: '', heading: '', level: 1, text: '' }];
  for (const block of textBlocks(tree)) {
    const { text } = flattenBlock(block);
    const node = block as RootContent;
    if (node.type === 'heading') {
      sections.push({ anchor: anchorOf.get(node) ?? '', heading: text, level: node.depth, text: '' });
    } else {
      const section = sections.at(-1);
      if (section !== undefined) section.text += (section.text === '' ? '' : '\n') + text;
    }
  }
  return sections.filter(({ heading, text }) => heading !== '' || text !== '');
}
