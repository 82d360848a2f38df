import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Every block of a tree that holds running text: paragraphs, headings and table cells, in document order. */
export function textBlocks(tree: Node): Parent[] {
  const blocks: Parent[] = [];
  visit(tree, (node) => {
    if (TEXT_BLOCKS.has(node.type)) blocks.push(node as Parent);
  });
  return blocks;
}
