import { formatNumeral } from '#legal/numerals.ts';
import type { ArticleRef } from '#legal/provision.ts';
import { formatArticleMark } from '#legal/statute-line.ts';
import { headOf, type NoteBook, type SourceLine } from './import-notes.ts';
import { continuesCitation, type PrintedLine, readPrintedLine } from './printed-line.ts';
import { tightenText } from './printed-text.ts';
import { splitRunOnList } from './run-on-list.ts';

interface BodyLine extends SourceLine {
  kind: 'division' | 'article' | 'item' | 'point' | 'text';
  /** The printed mark in its right form, without the words after it. */
  mark: string;
  number?: number;
}

/**
 * The lines of the text in the statute format: marks written as the format writes them, headings and articles whose
 * words stand on the next line put together, a paragraph that a page cut in two made whole, run-on lists cut.
 */
export function bodyLines(
  lines: readonly SourceLine[],
  { title, ordinal }: { title: string | undefined; ordinal: boolean },
  notes: NoteBook,
): SourceLine[] {
  const body: BodyLine[] = [];
  let page = 0;
  let current: ArticleRef = { article: 0 };
  for (const source of lines.filter(({ text }) => text !== '')) {
    const { text, line } = source;
    const read = readPrintedLine(text, ordinal);
    const last = body.at(-1);
    if (read.kind === 'page' && (!read.bare || read.number > page)) {
      page = read.number;
      notes.add(line, `去掉了页码“${text}”`, 'page');
    } else if (text.replace(/\s/g, '') === title) {
      notes.add(line, '去掉了页眉（与标题相同的一行）', 'running-title');
    } else if (read.kind === 'subpart') {
      notes.add(line, `“${headOf(text)}”没有写进正文：格式里没有分编`);
    } else if (last !== undefined && isCutOff(last, read)) {
      last.text += text;
      notes.add(line, `上一行没有说完，已与这一行接成一段：“${headOf(last.text)}”`, 'cut-off');
    } else if (read.kind === 'division' && isHeading(read)) {
      const unit = { part: '编', chapter: '章', section: '节' }[read.division];
      body.push({ kind: 'division', mark: `第${formatNumeral(read.number)}${unit}`, text: read.title, line });
    } else if (read.kind === 'article' && isArticle(read, current)) {
      noteArticle(read, line, notes);
      current = read.ref;
      body.push({ kind: 'article', mark: formatArticleMark(read), text: read.text, line });
    } else if (read.kind === 'item') {
      const mark = `（${formatNumeral(read.number)}）`;
      if (read.mark !== mark) notes.add(line, `项的序号“${read.mark}”已写成“${mark}”`, 'item-mark');
      body.push({ kind: 'item', mark, text: read.text, line, number: read.number });
    } else if (read.kind === 'point' && isPoint(read, body)) {
      const mark = `${read.number}．`;
      if (read.mark !== mark) notes.add(line, `目的序号“${read.mark}”已写成“${mark}”`, 'point-mark');
      body.push({ kind: 'point', mark, text: read.text, line, number: read.number });
    } else if (last !== undefined && takesNextLine(last, text)) {
      last.text = text;
    } else {
      body.push({ kind: 'text', mark: '', text, line });
    }
  }
  return body.flatMap((line, index) => printed(line, body[index + 1], notes));
}

function printed(line: BodyLine, next: BodyLine | undefined, notes: NoteBook): SourceLine[] {
  if (line.kind === 'division') {
    return [{ text: join(line.mark, '\u3000', line.text.replace(/\s/g, '')), line: line.line }];
  }
  const lines = splitRunOnList(line, { first: itemOf(line), next: itemOf(next) }, notes);
  return lines.map((part, index) => {
    const text = tightenText({ text: part, line: line.line }, notes);
    if (index > 0) return { text, line: line.line };
    const gap = line.kind === 'article' && !line.mark.endsWith('、') ? '\u3000' : '';
    return { text: join(line.mark, gap, text), line: line.line };
  });
}

function itemOf(line: BodyLine | undefined): number | undefined {
  return line?.kind === 'item' ? line.number : undefined;
}

function join(mark: string, gap: string, text: string): string {
  return text === '' ? mark : mark + gap + text;
}

/** Whether the line before was cut by the end of a page or of a typist's line. */
function isCutOff(last: BodyLine, read: PrintedLine): boolean {
  if (last.kind === 'division' || last.text === '') return false;
  if (last.text.endsWith('第')) return true;
  const isMark = read.kind === 'item' || (read.kind === 'article' && !continuesCitation(read.text));
  if (isMark || read.kind === 'division') return false;
  if (/[，、]$/.test(last.text)) return true;
  return read.kind === 'text' && last.text.length >= 20 && /[\p{L}\p{N}]$/u.test(last.text);
}

function isHeading({ title, gap }: PrintedLine & { kind: 'division' }): boolean {
  if (title === '') return true;
  return title.length <= 40 && !/[。；：，、]$/.test(title) && (gap || !continuesCitation(title));
}

/** 第三十六条 at the head of a line opens an article unless the words go on as those of a citation do. */
function isArticle({ ref, ordinal, text, gap }: PrintedLine & { kind: 'article' }, current: ArticleRef): boolean {
  if (ordinal) return ref.article > current.article;
  const isNext =
    ref.sub === undefined
      ? ref.article === current.article + 1
      : ref.article === current.article && ref.sub === (current.sub ?? 0) + 1;
  if (text === '') return true;
  return gap ? isNext || !continuesCitation(text) : isNext && !continuesCitation(text);
}

function noteArticle(read: PrintedLine & { kind: 'article' }, line: number, notes: NoteBook): void {
  const { text, gap, mark } = read;
  const right = formatArticleMark(read);
  if (mark.replace(/\s/g, '') !== right) notes.add(line, `条号“${mark}”已写成“${right}”`, 'article-mark');
  if (!gap && text !== '') notes.add(line, `“${mark}”之后没有空格，按新的一条处理`, 'article-gap');
  if (/^[【[［]/.test(text)) notes.add(line, '条文开头的【】像是编者加的条标，官方文本一般没有，请核对', 'caption');
}

/** 1. is a point only inside an item, and in order; elsewhere it is text. */
function isPoint({ number }: PrintedLine & { kind: 'point' }, body: readonly BodyLine[]): boolean {
  const last = body.at(-1);
  return number === 1 ? last?.kind === 'item' : last?.kind === 'point' && last.number === number - 1;
}

/** A heading or an article whose mark stands on a line of its own. */
function takesNextLine({ kind, text }: BodyLine, next: string): boolean {
  if (text !== '') return false;
  return kind === 'article' || (kind === 'division' && next.length <= 40 && !/[。；：，、]$/.test(next));
}
