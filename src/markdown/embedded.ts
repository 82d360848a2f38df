import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

export type EmbeddedNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Every component that a document uses, in document order. */
export function embeddedNodes(tree: Root): EmbeddedNode[] {
  const nodes: EmbeddedNode[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') nodes.push(node);
  });
  return nodes;
}

/** The string attributes named `attribute` of every use of the component `name`. */
export function embeddedValues(tree: Root, name: string, attribute: string): string[] {
  return embeddedNodes(tree)
    .filter((node) => node.name === name)
    .flatMap((node) => node.attributes)
    .flatMap((entry) =>
      entry.type === 'mdxJsxAttribute' && entry.name === attribute && typeof entry.value === 'string'
        ? [entry.value]
        : [],
    );
}
