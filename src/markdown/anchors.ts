import type { Heading, Paragraph, Root, RootContent } from 'mdast';

export type AnchoredBlock = { anchor: string; node: Heading } | { anchor: string; node: Paragraph };

/**
 * Anchors of a document by position, never by the printed number (official papers misnumber):
 * headings `s1`, `s1-2`, `s1-2-3` from level 2 down, paragraphs `p1`, `p2` ... over the whole document.
 * Only paragraphs that stand as blocks of their own are counted, not those of lists or tables.
 */
export function anchoredBlocks(tree: Root): AnchoredBlock[] {
  const counters: number[] = [];
  let paragraphs = 0;
  const anchored: AnchoredBlock[] = [];
  for (const node of standingBlocks(tree.children)) {
    if (node.type === 'paragraph') {
      paragraphs += 1;
      anchored.push({ anchor: `p${paragraphs}`, node });
    } else if (node.depth >= 2) {
      const level = node.depth - 1;
      counters.length = Math.min(counters.length, level);
      while (counters.length < level) counters.push(0);
      counters[level - 1] = (counters[level - 1] ?? 0) + 1;
      anchored.push({ anchor: `s${counters.join('-')}`, node });
    }
  }
  return anchored;
}

function* standingBlocks(nodes: readonly RootContent[]): Generator<Heading | Paragraph> {
  for (const node of nodes) {
    if (node.type === 'heading' || node.type === 'paragraph') yield node;
    else if (node.type === 'mdxJsxFlowElement') yield* standingBlocks(node.children as RootContent[]);
  }
}

/** Remark plugin: writes the anchors of {@link anchoredBlocks} as `id` attributes. */
export default function remarkAnchors() {
  return (tree: Root): void => {
    for (const { anchor, node } of anchoredBlocks(tree)) {
      node.data = Object.assign(node.data ?? {}, { hProperties: { id: anchor } });
    }
  };
}
