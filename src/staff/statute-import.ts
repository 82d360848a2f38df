import { formatProvision } from '#legal/provision.ts';
import { type Article, articleText, parseStatute, type Statute } from '#legal/statute.ts';
import { bodyLines } from './body-lines.ts';
import { compareContents, findExtent } from './contents-table.ts';
import { headOf, type ImportNote, type NoteBook, noteBook, type SourceLine } from './import-notes.ts';
import { type EntryIntoForce, findEntryIntoForce, type LawEvent } from './law-history.ts';
import { decideVersion, type ImportedVersion } from './law-version.ts';
import { hasOrdinals, readPrintedLine } from './printed-line.ts';
import { cleanLine, findUnindented } from './printed-text.ts';
import { readTitleBlock } from './title-block.ts';

/** What a printed law says of itself; a field that it does not give is missing. */
export interface ImportedLaw {
  title?: string;
  /** 法释〔2022〕19号. */
  number?: string;
  /** Articles without 之一. */
  articles: number;
  coverage: 'full' | 'excerpt';
  events: LawEvent[];
  version: ImportedVersion;
}

export interface StatuteImport {
  /** In the statute format; empty where no article was found. */
  text: string;
  statute: Statute;
  law: ImportedLaw;
  warnings: ImportNote[];
}

/**
 * Turns the lines of an official statute file into text in the statute format and what law.yaml needs. Never throws;
 * every character of the articles is kept in order, and what it was not sure of is a warning with the line of the source.
 */
export function importStatute(source: readonly string[]): StatuteImport {
  const notes = noteBook();
  const lines = source.map((text, index) => {
    const line = index + 1;
    return { text: cleanLine({ text, line }, notes), line };
  });
  const ordinal = hasOrdinals(lines);
  const { contentsStart, contentsEnd, bodyStart } = findExtent(lines, ordinal);
  const block = readTitleBlock(lines.slice(0, contentsStart), notes);
  const loose = lines.slice(contentsEnd, bodyStart).filter(({ text }) => text !== '');
  for (const { line, text } of loose) notes.add(line, `目录与正文之间的“${text}”写在正文最前面`);
  const end = findAppendix(lines, { bodyStart, ordinal }, notes);
  const print = { title: block.title, ordinal };
  const preamble = bodyLines([...block.preamble, ...loose], print, notes);
  const body = [...preamble, ...bodyLines(lines.slice(bodyStart, end), print, notes)];
  const text = body.map((line) => `${line.text}\n`).join('');
  const { statute, warnings } = parseStatute(text);
  const lineOf = (line: number): number => body[line - 1]?.line ?? 0;
  for (const { line, text: warning } of warnings) notes.add(lineOf(line), warning);
  const headings = statute.nodes.flatMap((node) =>
    node.kind === 'article' ? [] : [{ ...node, line: lineOf(node.line) }],
  );
  compareContents(lines.slice(contentsStart, contentsEnd), headings, notes);
  noteUnindented(source, body, notes);
  const articles = statute.nodes.filter((node): node is Article => node.kind === 'article');
  if (ordinal && articles.length > 0) notes.add(0, '没有“第一条”，按“一、二、”分条（修正案、决定的写法）');
  const isFull = noteGaps(articles, lineOf, notes);
  const law: ImportedLaw = {
    ...(block.title === undefined ? {} : { title: block.title }),
    ...(block.number === undefined ? {} : { number: block.number }),
    articles: Math.max(0, ...articles.map(({ ref }) => ref.article)),
    coverage: isFull ? 'full' : 'excerpt',
    events: block.history.events,
    version: decideVersion(block.history, lastEntry(articles), notes),
  };
  return { text: articles.length === 0 ? '' : text, statute, law, warnings: notes.all() };
}

const APPENDIX = /^附\s*(?:[件录表]\s*[一二三四五六七八九十\d]*\s*[：:.．]?.{0,40}|[：:].{0,40})$/;

/** Where an appendix begins that no article of the law follows: the format has no place for it. */
function findAppendix(
  lines: readonly SourceLine[],
  { bodyStart, ordinal }: { bodyStart: number; ordinal: boolean },
  notes: NoteBook,
): number {
  const isArticle = ({ text }: SourceLine): boolean => readPrintedLine(text, ordinal).kind === 'article';
  const lastArticle = lines.findLastIndex(isArticle);
  const start = lines.findIndex(
    ({ text }, index) => index > Math.max(lastArticle, bodyStart) && APPENDIX.test(text) && !/[。；]$/.test(text),
  );
  const first = lines[start];
  if (first === undefined) return lines.length;
  const count = lines.slice(start).filter(({ text }) => text !== '').length;
  notes.add(first.line, `从“${headOf(first.text)}”起共 ${count} 行是附件，没有写进正文`);
  return start;
}

/** A paragraph that begins without the indent that the file gives its articles may be the rest of the one before. */
function noteUnindented(source: readonly string[], body: readonly SourceLine[], notes: NoteBook): void {
  const unindented = findUnindented(source);
  for (const { line, text } of body) {
    if (!unindented.has(line) || readPrintedLine(text).kind !== 'text') continue;
    notes.add(line, `“${headOf(text)}”没有缩进，可能是上一段的接续，现在单独成一款`);
  }
}

/** Notes what is missing between the articles; true when they go from 第一条 on without a gap. */
function noteGaps(articles: readonly Article[], lineOf: (line: number) => number, notes: NoteBook): boolean {
  let last = 0;
  let isFull = articles.length > 0;
  for (const { ref, line } of articles) {
    if (ref.article > last + 1) {
      const missing = ref.article - last - 1;
      const before = last === 0 ? '开头' : `${formatProvision({ article: last })}之后`;
      notes.add(lineOf(line), `${before}就是${formatProvision(ref)}，中间少 ${missing} 条`);
      isFull = false;
    }
    last = Math.max(last, ref.article);
  }
  if (articles.length > 0 && !isFull) notes.add(0, '条号不连续，按摘录登记（coverage: excerpt）');
  return isFull;
}

/** 本法自2002年11月1日起施行。 stands in one of the last articles. */
function lastEntry(articles: readonly Article[]): EntryIntoForce | undefined {
  return articles
    .slice(-3)
    .map((article) => findEntryIntoForce(articleText(article).match(/本[^，。；]{1,6}自[^，。；]*/)?.[0] ?? ''))
    .findLast((entry) => entry !== undefined);
}
