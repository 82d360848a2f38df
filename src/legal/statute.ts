import { formatNumeral } from './numerals.ts';
import { type ArticleRef, formatArticleId, formatProvision } from './provision.ts';
import { type Division, type DivisionKind, formatArticleMark, readLine, suspect } from './statute-line.ts';

/** A law as its source prints it; lines count from 1 in the source. */
export interface Statute {
  /** Lines before the first heading or article: the opening words of an interpretation. */
  preamble: LooseLine[];
  /** In document order. */
  nodes: StatuteNode[];
}
interface LooseLine {
  text: string;
  line: number;
}
export type { Division };
export interface Article {
  kind: 'article';
  ref: ArticleRef;
  /** Numbered 三、 in print, as amendments and decisions number their articles. */
  ordinal?: true;
  paragraphs: Paragraph[];
  line: number;
  /** The 编, 章 and 节 it stands in, outermost first. */
  divisions: Division[];
}
/** A 款: the words before its items, empty where an article begins with items. */
interface Paragraph {
  text: string;
  items: Item[];
  line: number;
}
/** A 项, its text without the printed （一）. */
interface Item {
  number: number;
  text: string;
  points: Point[];
  line: number;
}
/** A 目, its text without the printed `1．`. */
interface Point {
  number: number;
  text: string;
  line: number;
}
export type StatuteNode = Division | Article;
/** Something a proofreader should look at; the text itself is kept as it stands. */
export interface StatuteWarning {
  line: number;
  text: string;
}

const depth: Record<DivisionKind, number> = { part: 0, chapter: 1, section: 2 };

/**
 * Reads statutory text (one 款, 项, 目 or heading a line). Never throws: a line that cannot be placed stays as text
 * and is reported. Nothing but white space is lost. 一、 begins an article where nothing is numbered 第一条.
 */
export function parseStatute(source: string): { statute: Statute; warnings: StatuteWarning[] } {
  const statute: Statute = { preamble: [], nodes: [] };
  const warnings: StatuteWarning[] = [];
  const seen = new Set<string>();
  let divisions: Division[] = [];
  let article: Article | undefined;

  const lines = source.split(/\r\n|\r|\n/).map((line) => line.trim());
  const ordinal = !lines.some((text) => readLine(text).kind === 'article');
  lines.forEach((text, index) => {
    const line = index + 1;
    if (text === '') return;
    const warn = (message: string): void => void warnings.push({ line, text: message });
    const read = readLine(text, ordinal);
    if (read.kind === 'division') {
      const division: Division = { ...read.division, line };
      divisions = divisions.filter(({ kind }) => depth[kind] < depth[division.kind]);
      divisions.push(division);
      statute.nodes.push(division);
      article = undefined;
    } else if (read.kind === 'article') {
      const id = formatArticleId(read.ref);
      if (seen.has(id)) warn(`${formatProvision(read.ref)}出现了两次`);
      seen.add(id);
      const last = statute.nodes.findLast((node) => node.kind === 'article');
      if (last && order(read.ref) < order(last.ref)) {
        warn(`${formatProvision(read.ref)}排在${formatProvision(last.ref)}之后`);
      }
      const { ref } = read;
      article = { kind: 'article', ref, ...(read.ordinal ? { ordinal: true } : {}), paragraphs: [], line, divisions };
      if (read.text !== '') article.paragraphs.push({ text: read.text, items: [], line });
      statute.nodes.push(article);
    } else if (article === undefined) {
      placeLoose(statute, { text, line }, warn);
    } else {
      const doubt = read.kind === 'text' ? suspect(text, article.ref) : undefined;
      if (doubt !== undefined) warn(doubt);
      if (read.kind === 'item') placeItem(article, { ...read, line }, warn);
      else if (read.kind === 'point') placePoint(article, { ...read, line }, text, warn);
      else article.paragraphs.push({ text, items: [], line });
    }
  });
  for (const node of statute.nodes) {
    if (node.kind === 'article' && node.paragraphs.length === 0) {
      warnings.push({ line: node.line, text: `${formatProvision(node.ref)}没有正文` });
    }
  }
  return { statute, warnings: warnings.sort((one, other) => one.line - other.line) };
}

/** The normalised source: what parseStatute read, blank lines and stray white space dropped. */
export function formatStatute(statute: Statute): string {
  const lines = statute.preamble.map(({ text }) => text);
  for (const node of statute.nodes) {
    if (node.kind === 'article') {
      const head = formatArticleMark(node);
      const [first, ...rest] = articleLines(node);
      if (first === undefined) lines.push(head);
      else if (node.paragraphs[0]?.text === '') lines.push(head, first, ...rest);
      else lines.push(node.ordinal ? head + first : `${head}\u3000${first}`, ...rest);
    } else {
      lines.push(formatDivision(node), ...node.notes.map(({ text }) => text));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The heading as printed: 第二章　生产经营单位的安全生产保障. */
export function formatDivision({ kind, number, title }: Division): string {
  const head = `第${formatNumeral(number)}${{ part: '编', chapter: '章', section: '节' }[kind]}`;
  return title === '' ? head : `${head}\u3000${title}`;
}

/** The first article with this number. */
export function findArticle(statute: Statute, ref: ArticleRef): Article | undefined {
  const id = formatArticleId(ref);
  return statute.nodes.find((node): node is Article => node.kind === 'article' && formatArticleId(node.ref) === id);
}

/** Plain text: lines joined by a line feed, with （一） and `1．` but without 第X条. */
export function articleText(article: Article): string {
  return articleLines(article).join('\n');
}

function articleLines(article: Article): string[] {
  return article.paragraphs.flatMap((paragraph) => [
    ...(paragraph.text === '' ? [] : [paragraph.text]),
    ...paragraph.items.flatMap((item) => [
      `（${formatNumeral(item.number)}）${item.text}`,
      ...item.points.map((point) => `${point.number}．${point.text}`),
    ]),
  ]);
}

function order(ref: ArticleRef): number {
  return ref.article * 10_000 + (ref.sub ?? 0);
}

function placeLoose(statute: Statute, loose: LooseLine, warn: (message: string) => void): void {
  const last = statute.nodes.at(-1);
  if (last === undefined) {
    statute.preamble.push(loose);
    const doubt = suspect(loose.text, undefined);
    if (doubt !== undefined) warn(doubt);
  } else if (last.kind !== 'article') {
    last.notes.push(loose);
    warn('标题之后、第一条之前的文字，不属于任何一条');
  }
}

function placeItem(
  article: Article,
  { number, text, line }: Omit<Item, 'points'>,
  warn: (message: string) => void,
): void {
  let paragraph = article.paragraphs.at(-1);
  if (paragraph === undefined) {
    paragraph = { text: '', items: [], line };
    article.paragraphs.push(paragraph);
  }
  const expected = (paragraph.items.at(-1)?.number ?? 0) + 1;
  if (number !== expected) warn(`项的序号应为（${formatNumeral(expected)}）`);
  paragraph.items.push({ number, text, points: [], line });
}

function placePoint(
  article: Article,
  { number, text, line }: Point,
  printed: string,
  warn: (message: string) => void,
): void {
  const item = article.paragraphs.at(-1)?.items.at(-1);
  if (item === undefined) {
    warn('目应在某一项之下，这里按一款处理');
    article.paragraphs.push({ text: printed, items: [], line });
    return;
  }
  const expected = (item.points.at(-1)?.number ?? 0) + 1;
  if (number !== expected) warn(`目的序号应为${expected}．`);
  item.points.push({ number, text, line });
}
