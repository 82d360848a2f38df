import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { formatNumeral } from '#legal/numerals.ts';
import type { ImportNote } from '../import-notes.ts';
import type { Block, Look, SourceDocument } from './block.ts';
import { attribute, isChrome, isHidden, isLinkBar, lookOf } from './html-element.ts';
import { isLayout, readHtmlTable } from './html-table.ts';
import { isBlock, isSilent, lengthOf, wordsOf } from './html-words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface Piece {
  text: string;
  look: Look;
}

/** A web page as blocks; navigation, feet and scripts are left out and told. */
export function readHtml(html: string): SourceDocument {
  const document = parse(html);
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  const dropped: string[] = [];
  const whole = lengthOf(document.childNodes);
  let line = 0;
  let pieces: Piece[] = [];
  let soft = false;
  let mark = '';

  const flush = (breaks = false): void => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    if (text !== '') {
      line += 1;
      const printed = pieces.filter((piece) => piece.text.trim() !== '');
      const look = printed[0]?.look ?? {};
      const change = printed.findIndex(
        (piece) => (piece.look.bold ?? false) !== (look.bold ?? false) || piece.look.font !== look.font,
      );
      const lead = printed.slice(0, change).reduce((sum, piece) => sum + piece.text.trimStart().length, mark.length);
      blocks.push({
        kind: 'paragraph',
        text: mark + text,
        line,
        look,
        ...(change === -1 ? {} : { lead }),
        ...(mark === '' ? {} : { label: mark }),
        ...(soft ? { soft: true } : {}),
      });
      mark = '';
    }
    pieces = [];
    soft = breaks && (text !== '' || soft);
  };

  const visit = (node: Node, look: Look): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      pieces.push({ text: node.value, look });
      return;
    }
    if (!('tagName' in node) || isSilent(node)) return;
    if (isHidden(node) || isLinkBar(node) || isChrome(node, lengthOf(node.childNodes), whole)) {
      const text = wordsOf(node).trim();
      if (text !== '') dropped.push(text);
      return;
    }
    const own = lookOf(node, look);
    if (node.tagName === 'br') {
      flush(true);
      return;
    }
    if (node.tagName === 'img') {
      notes.push({ line: line + 1, text: '这里有图片，没有写进正文' });
      return;
    }
    const parts = isBlock(node);
    if (parts) flush();
    if (node.tagName === 'table' && !isLayout(node)) {
      line += 1;
      blocks.push({ kind: 'table', rows: readHtmlTable(node), line });
      return;
    }
    if (node.tagName === 'li') mark = listMark(node);
    for (const child of node.childNodes) visit(child, own);
    if (node.tagName === 'td' || node.tagName === 'th') flush();
    if (parts) flush();
  };

  for (const child of document.childNodes) visit(child, {});
  flush();
  if (dropped.length > 0) notes.push({ line: 0, text: `网页的导航、页脚等没有写进正文：“${dropped.join('　')}”` });
  return { blocks, unit: '段', notes, page: readHead(document.childNodes) };
}

/** The number that the browser puts before an item. */
function listMark(item: Element): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  const items = list.childNodes.filter((node) => node.nodeName === 'li');
  const count = Number(attribute(list, 'start') ?? 1) + items.indexOf(item);
  const style = attribute(list, 'style') ?? '';
  if (/cjk-ideographic|simp-chinese/.test(style) && count >= 1 && count <= 9999) return `${formatNumeral(count)}、`;
  return Number.isInteger(count) && !/none/.test(style) ? `${count}.` : '';
}

function readHead(nodes: readonly Node[]): { title?: string; published?: string } {
  const found: { title?: string; published?: string } = {};
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    const content = attribute(node, 'content')?.trim() ?? '';
    const name = attribute(node, 'name')?.toLowerCase();
    if (node.tagName === 'meta' && name === 'articletitle' && content !== '') found.title = content;
    if (node.tagName === 'meta' && name === 'pubdate' && content !== '') found.published = content;
    if (['html', 'head', 'body'].includes(node.tagName)) node.childNodes.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}
