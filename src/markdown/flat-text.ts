import type { Node, Parent } from 'unist';

export interface SourcePlace {
  line: number;
  column: number;
}

/** A run of text inside a block, with the node that holds it and where it begins in the flat text. */
export interface TextRun {
  node: Node & { value: string };
  parent: Parent;
  start: number;
  end: number;
  /** True inside an existing link: nothing in it is linked again. */
  linked: boolean;
}

export interface FlatText {
  text: string;
  runs: TextRun[];
  /** Source line and column of a character of `text` (escapes before it on the line are not counted). */
  placeAt(offset: number): SourcePlace;
}

/** The text of one block as a reader sees it, markup removed, with the way back to the source. */
export function flattenBlock(block: Parent): FlatText {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (parent: Parent, linked: boolean): void => {
    for (const node of parent.children) {
      if (isText(node)) {
        runs.push({ node, parent, start: text.length, end: text.length + node.value.length, linked });
        text += node.value;
      } else if (node.type === 'break') {
        text += '\n';
      } else if ('children' in node) {
        walk(node as Parent, linked || node.type === 'link');
      }
    }
  };
  walk(block, false);
  return { text, runs, placeAt: (offset) => placeAt(runs, offset) };
}

function isText(node: Node): node is Node & { value: string } {
  return (node.type === 'text' || node.type === 'inlineCode') && 'value' in node;
}

function placeAt(runs: readonly TextRun[], offset: number): SourcePlace {
  const run = runs.find(({ start, end }) => offset >= start && offset < end) ?? runs.at(-1);
  const begin = run?.node.position?.start;
  if (run === undefined || begin === undefined) return { line: 1, column: 1 };
  const before = run.node.value.slice(0, Math.max(0, offset - run.start)).split('\n');
  const last = before.at(-1) ?? '';
  const line = begin.line + before.length - 1;
  return { line, column: before.length === 1 ? begin.column + last.length : last.length + 1 };
}
