import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The text of a document, each link as [words](address). */
export function linkedWords(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      const words = (node as Link).children.map((child) => ('value' in child ? child.value : '')).join('');
      parts.push(`[${words}](${node.url})`);
      return 'skip';
    }
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('');
}
