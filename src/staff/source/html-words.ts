import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object', 'canvas']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** An element whose words no reader sees. */
export function isSilent({ tagName }: Element): boolean {
  return SILENT.has(tagName);
}

/** An element that begins a line of its own. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** All the words of an element, without those that no one sees. */
export function wordsOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('tagName' in node) || isSilent(node)) return '';
  if (node.tagName === 'br') return '\n';
  const text = node.childNodes.map(wordsOf).join('');
  return isBlock(node) ? `${text.replace(/\n{2,}/g, '\n').trim()}\n` : text;
}

/** How many characters, white space left out. */
export function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + wordsOf(node).replace(/\s/g, '').length, 0);
}
