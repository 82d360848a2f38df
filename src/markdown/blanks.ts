import type { Emphasis, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const RUN = /(＿+)/u;

/** Remark plugin: a line to write on (`＿＿＿＿`) is not broken over two lines of text; its characters stay. */
export default function remarkBlanks() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || !RUN.test(node.value)) return;
      const pieces = node.value.split(RUN).filter((piece) => piece !== '');
      if (pieces.length === 1) return;
      parent.children.splice(index, 1, ...pieces.map(toNode));
      return index + pieces.length;
    });
  };
}

function toNode(piece: string): RootContent {
  const text = { type: 'text' as const, value: piece };
  if (!RUN.test(piece)) return text;
  const whole: Emphasis = { type: 'emphasis', children: [text] };
  return Object.assign(whole, { data: { hName: 'span', hProperties: { className: ['whole'] } } });
}
