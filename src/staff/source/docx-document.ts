import type { Element } from '@xmldom/xmldom';
import type { ImportNote } from '../import-notes.ts';
import { type Block, cutLines, type Look, type SourceDocument } from './block.ts';
import { readNumbering } from './docx-numbering.ts';
import { child, children, type DocxPackage, openDocx, value } from './docx-package.ts';
import { type Run, readRuns } from './docx-runs.ts';
import { readStyles, settingOf } from './docx-styles.ts';
import { readWordTable } from './docx-table.ts';

const HIDDEN = {
  image: '这里有图片，没有写进正文',
  note: '这里有脚注或者尾注，注文没有写进正文，见下面',
} as const;

/** @throws Error for bytes that are no Word file, or a broken one */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = openDocx(bytes);
  const body = child(parts.part('word/document.xml')?.documentElement ?? undefined, 'body');
  if (body === undefined) throw new SyntaxError('word/document.xml');
  const styles = readStyles(parts.part('word/styles.xml'));
  const numbering = readNumbering(parts.part('word/numbering.xml'));
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  let line = 0;

  const readParagraph = (paragraph: Element, into: Block[]): void => {
    line += 1;
    const properties = child(paragraph, 'pPr');
    const style = styles(value(child(properties, 'pStyle')));
    const own = settingOf(properties, undefined);
    const { runs, boxes, hidden, deleted } = readRuns(paragraph);
    const list = own.list ?? style.list;
    const isEmpty = runs.every(({ text }) => text.trim() === '');
    const label = list === undefined || list.id === '0' || isEmpty ? '' : numbering.next(list.id, list.level);
    const base = { ...style.look, ...own.look };
    const text = runs.map((run) => run.text).join('');
    const hasMark = label !== '' && !text.trimStart().startsWith(label);
    cutLines(text).forEach((part, index) => {
      const words = index === 0 && hasMark ? label + part.trimStart() : part;
      const set = setting(runs, base, part);
      const mark = index === 0 && hasMark ? label : '';
      into.push({
        kind: 'paragraph',
        text: words,
        line,
        look: set.look,
        ...(set.lead === undefined ? {} : { lead: set.lead + mark.length }),
        ...(mark === '' ? {} : { label: mark }),
        ...(index === 0 ? {} : { soft: true }),
      });
    });
    if (deleted !== '') notes.push({ line, text: `这里有修订中已经删去的字，没有写进正文：“${deleted}”` });
    for (const kind of hidden) notes.push({ line, text: HIDDEN[kind] });
    for (const box of boxes) readChildren(box, into);
  };

  const readChildren = (node: Element, into: Block[]): void => {
    for (const element of children(node)) {
      if (element.localName === 'p') readParagraph(element, into);
      else if (element.localName === 'tbl') {
        line += 1;
        const at = line;
        const rows = readWordTable(element, (cell) => {
          const inside: Block[] = [];
          readChildren(cell, inside);
          return inside;
        });
        into.push({ kind: 'table', rows, line: at });
      } else if (!/^(?:sectPr|del|moveFrom|tcPr|sdtPr|sdtEndPr|Fallback)$/.test(element.localName ?? '')) {
        readChildren(element, into);
      }
    }
  };

  readChildren(body, blocks);
  notes.push(...readMargins(parts));
  return { blocks, unit: '段', notes };
}

/** The look of a line, or of its head where that is set otherwise than the rest: `lead`. */
function setting(runs: readonly Run[], base: Look, part: string): { look: Look; lead?: number } {
  const printed = runs.filter(({ text }) => text.trim() !== '' && part.includes(text.trim()));
  const [first] = printed;
  if (first === undefined) return { look: base };
  const same = (look: Look): boolean =>
    (look.bold ?? false) === (first.look.bold ?? false) && look.font === first.look.font;
  const change = printed.findIndex(({ look }) => !same(look));
  const look = { ...base, ...first.look };
  if (change === -1) return { look };
  return { look, lead: printed.slice(0, change).reduce((sum, { text }) => sum + text.length, 0) };
}

const MARGINS = [
  ['notes', '脚注或者尾注'],
  ['comments', '批注'],
] as const;

/** Footnotes, comments, running heads and feet are no part of the text; what they say is told. */
function readMargins(parts: DocxPackage): ImportNote[] {
  return parts.names
    .filter((name) => /(?:notes|comments|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap((name) => {
      const text = children(parts.part(name)?.documentElement ?? undefined)
        .map((element) => wordsOf(element))
        .filter((words) => words.trim() !== '')
        .join('　');
      const [, what = '页眉或者页脚'] = MARGINS.find(([part]) => name.includes(part)) ?? [];
      return text === '' ? [] : [{ line: 0, text: `${what}没有写进正文：“${text}”` }];
    });
}

function wordsOf(element: Element): string {
  if (element.localName === 'p')
    return readRuns(element)
      .runs.map(({ text }) => text)
      .join('')
      .trim();
  return children(element).map(wordsOf).join('');
}
