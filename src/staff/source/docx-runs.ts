import type { Element } from '@xmldom/xmldom';
import type { Look } from './block.ts';
import { child, children, value } from './docx-package.ts';
import { lookOf } from './docx-styles.ts';

/** Words that are set alike. */
export interface Run {
  text: string;
  look: Look;
}

/** What stands in a paragraph: its runs, the boxes that hang on it, and what text cannot show. */
export interface RunContent {
  runs: Run[];
  /** Text boxes: elements that hold paragraphs. */
  boxes: Element[];
  hidden: Set<'image' | 'note'>;
  /** Words that a tracked change took out. */
  deleted: string;
}

const SKIPPED = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback', 'sdtPr', 'fldData', 'annotationRef']);

/** Reads the runs of a paragraph in order, through links, fields, insertions and content controls. */
export function readRuns(paragraph: Element): RunContent {
  const content: RunContent = { runs: [], boxes: [], hidden: new Set(), deleted: '' };
  const visit = (node: Element, look: Look): void => {
    const name = node.localName ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'del' || name === 'moveFrom') {
      content.deleted += node.textContent ?? '';
      return;
    }
    if (name === 'txbxContent') {
      content.boxes.push(node);
      return;
    }
    if (name === 'r') {
      const own = lookOf(child(node, 'rPr'));
      for (const part of children(node)) visit(part, own);
      return;
    }
    if (name === 'drawing' || name === 'pict' || name === 'object') {
      const before = content.boxes.length;
      for (const part of children(node)) visit(part, look);
      if (content.boxes.length === before) content.hidden.add('image');
      return;
    }
    if (name === 'footnoteReference' || name === 'endnoteReference') content.hidden.add('note');
    const text = textOf(node, name);
    if (text === undefined) for (const part of children(node)) visit(part, look);
    else content.runs.push({ text, look });
  };
  for (const node of children(paragraph)) visit(node, {});
  return content;
}

function textOf(node: Element, name: string): string | undefined {
  switch (name) {
    case 't':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym': {
      const code = Number.parseInt(value(node, 'char') ?? '', 16);
      return Number.isNaN(code) || code >= 0xe000 ? '' : String.fromCodePoint(code);
    }
    default:
      return undefined;
  }
}
