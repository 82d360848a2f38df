import { formatNumeral } from '#legal/numerals.ts';
import type { Division } from '#legal/statute.ts';
import type { NoteBook, SourceLine } from './import-notes.ts';
import { type PrintedLine, readPrintedLine } from './printed-line.ts';

type Heading = Pick<Division, 'kind' | 'number' | 'title'> & { line: number };

/** Where the parts of a printed law lie, as indexes of its lines; the table of contents is empty where there is none. */
export interface Extent {
  contentsStart: number;
  contentsEnd: number;
  /** The first line that is a heading or an article of the law itself; the number of lines where there is none. */
  bodyStart: number;
}

/** Finds the table of contents: headings that come again before the first article, or that stand below 目录. */
export function findExtent(lines: readonly SourceLine[], ordinal: boolean): Extent {
  const kinds = lines.map(({ text }) => readPrintedLine(text, ordinal));
  const firstArticle = indexOr(
    kinds.findIndex((kind) => kind.kind === 'article'),
    lines.length,
  );
  const label = kinds.slice(0, firstArticle).findIndex(({ kind }) => kind === 'contents');
  const headings = kinds.flatMap((kind, index) =>
    kind.kind === 'division' && index < firstArticle && index > label ? [{ index, key: keyOf(kind) }] : [],
  );
  const [first] = headings;
  if (first === undefined) {
    const start = label === -1 ? firstArticle : label;
    return { contentsStart: start, contentsEnd: label === -1 ? start : label + 1, bodyStart: firstArticle };
  }
  const again = headings.find(({ index, key }) => index > first.index && key === first.key);
  if (again === undefined && label === -1) {
    return { contentsStart: first.index, contentsEnd: first.index, bodyStart: first.index };
  }
  const isOnlyBody = again === undefined && headings.length === 1;
  const last = headings.findLast(({ index }) => again === undefined || index < again.index);
  return {
    contentsStart: label === -1 ? first.index : label,
    contentsEnd: isOnlyBody ? label + 1 : (last?.index ?? first.index) + 1,
    bodyStart: isOnlyBody ? first.index : (again?.index ?? firstArticle),
  };
}

/** Compares the headings of the table of contents with those of the text; every difference is a note. */
export function compareContents(table: readonly SourceLine[], body: readonly Heading[], notes: NoteBook): void {
  const printed = table.flatMap(({ text, line }): Heading[] => {
    const read = readPrintedLine(text);
    return read.kind === 'division'
      ? [{ kind: read.division, number: read.number, title: withoutPageNumber(read.title), line }]
      : [];
  });
  if (printed.length === 0) return;
  const listed = pathsOf(printed);
  const standing = pathsOf(body);
  for (const [path, heading] of listed) {
    const same = standing.get(path);
    if (same === undefined) notes.add(heading.line, `目录里有“${nameOf(heading)}”，正文里没有这个标题`);
    else if (plain(same.title) !== plain(heading.title)) {
      notes.add(same.line, `标题与目录不一致：正文“${nameOf(same)}”，目录“${nameOf(heading)}”`);
    }
  }
  for (const [path, heading] of standing) {
    if (!listed.has(path)) notes.add(heading.line, `正文里有“${nameOf(heading)}”，目录里没有`);
  }
}

/** Headings by their place: the second 第一章 of a law stands in another 编. */
function pathsOf(headings: readonly Heading[]): Map<string, Heading> {
  const depth = { part: 0, chapter: 1, section: 2 };
  let above: Heading[] = [];
  return new Map(
    headings.map((heading) => {
      above = [...above.filter(({ kind }) => depth[kind] < depth[heading.kind]), heading];
      return [above.map(({ kind, number }) => `${kind}${number}`).join('/'), heading];
    }),
  );
}

function nameOf({ kind, number, title }: Heading): string {
  return `第${formatNumeral(number)}${{ part: '编', chapter: '章', section: '节' }[kind]}　${plain(title)}`;
}

function keyOf(line: PrintedLine & { kind: 'division' }): string {
  return `${line.division}${line.number}`;
}

/** 总则……………3, 总则（第一条—第十九条）: what a table of contents adds to a title. */
function withoutPageNumber(title: string): string {
  return title
    .replace(/[\s.…·．。_—-]*[（(]?\s*[\d０-９]+\s*[)）]?$/, '')
    .replace(/[（(]\s*第[^（）()]*条\s*[）)]$/, '')
    .replace(/[\s.…·．_]+$/, '');
}

function plain(title: string): string {
  return title.replace(/\s/g, '');
}

function indexOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}
