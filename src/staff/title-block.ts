import { findDocumentNumbers, formatDocumentNumber } from '#legal/document-number.ts';
import { headOf, type NoteBook, type SourceLine } from './import-notes.ts';
import { findEntryIntoForce, type LawHistory, readHistory } from './law-history.ts';

/** What stands before the table of contents and the text of a printed law. */
export interface TitleBlock {
  title?: string;
  /** 法释〔2022〕19号. */
  number?: string;
  history: LawHistory;
  /** Opening words that belong to the text: 为依法惩治…，制定如下解释：. */
  preamble: SourceLine[];
}

const DATE = /[\d０-９]{4}\s*年\s*[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日/;
const EVENT = /通过|公布|发布|批准|修正|修订|修改|施行|印发/;
const ORDER = /(?:令|公告|通知|命令)$|^第.{1,8}号$|令第.{1,8}号$|[。；：:]$/;
const ORGAN_FIRST = /^(?:中华人民共和国|全国人民代表大会|最高人民|国务院|.{2,12}(?:省|自治区|市|部|委员会|总局))/;

/** Reads the lines before the text. Blank lines are among them: they part the title from what stands above it. */
export function readTitleBlock(lines: readonly SourceLine[], notes: NoteBook): TitleBlock {
  const bracket = findBracket(lines, notes);
  const before = lines.slice(0, bracket?.start ?? lines.length);
  const title = bracket === undefined ? titleFromTop(before) : titleFromBottom(before);
  const head = before.slice(0, title.start).filter(isPrinted);
  const rest = [...before.slice(title.end), ...lines.slice(bracket?.end ?? lines.length)].filter(
    (line) => isPrinted(line) && !isNumber(line.text),
  );
  const history: LawHistory = bracket === undefined ? { events: [] } : readHistory(bracket.text, bracket.line, notes);
  if (bracket === undefined) notes.add(0, '没有读到题注（标题下面括号里的通过、公布、施行日期）');
  const ordered = findEntryIntoForce(head.map(({ text }) => text).join(''));
  if (history.entry === undefined && ordered !== undefined) {
    history.entry = ordered;
    notes.add(head[0]?.line ?? 0, '施行日期取自标题之前的公布令或者公告，请核对');
  }
  const [number] = lines.flatMap(({ text }) => (isNumber(text) ? findDocumentNumbers(text) : []));
  const isDropped = head.some(({ text }) => !isNumber(text));
  if (isDropped) notes.add(head[0]?.line ?? 0, `标题之前的 ${head.length} 行（公布令、文号等）没有写进正文`);
  for (const { line, text } of rest) notes.add(line, `“${headOf(text)}”按序言写进正文最前面；不是正文就删掉`);
  if (title.text === '') notes.add(0, '没有读到标题');
  else if (title.end - title.start > 1) notes.add(before[title.start]?.line ?? 0, `标题由几行接成：${title.text}`);
  return {
    ...(title.text === '' ? {} : { title: title.text }),
    ...(number === undefined ? {} : { number: formatDocumentNumber(number.number) }),
    history,
    preamble: rest,
  };
}

/** The 题注: from a line that opens a bracket and has a date to the line that closes it. */
function findBracket(lines: readonly SourceLine[], notes: NoteBook) {
  const start = lines.findIndex(({ text }, index) => {
    if (isNumber(text) || ORDER.test(text)) return false;
    if (DATE.test(text.slice(0, 14)) && EVENT.test(text)) return true;
    const near = lines
      .slice(index, index + 4)
      .map((line) => line.text)
      .join('');
    return /^[（(]/.test(text) && DATE.test(near) && EVENT.test(near);
  });
  const first = lines[start];
  if (first === undefined) return undefined;
  let end = start;
  let text = '';
  const isOpen = (): boolean => count(text, /[（(]/g) > count(text, /[）)]/g);
  do {
    text += `　${lines[end]?.text ?? ''}`;
    end += 1;
  } while (end < lines.length && isOpen());
  if (isOpen()) notes.add(first.line, '题注的括号没有合上');
  return { start, end, text: text.trim(), line: first.line };
}

interface Title {
  text: string;
  start: number;
  end: number;
}

/** Up from the bracket: the last printed line, and those above it while the title cannot begin where it does. */
function titleFromBottom(lines: readonly SourceLine[]): Title {
  let end = lines.length;
  while (end > 0 && !isTitleLine(lines[end - 1])) end -= 1;
  let start = Math.max(0, end - 1);
  const isComplete = (): boolean => ORGAN_FIRST.test(lines[start]?.text ?? '');
  while (start > 0 && !isComplete() && isTitleLine(lines[start - 1])) start -= 1;
  const above = lines[start - 1];
  if (/^最高人民(?:检察|法)院$/.test(above?.text ?? '') && /^最高人民/.test(lines[start]?.text ?? '')) start -= 1;
  return { text: joinTitle(lines.slice(start, end)), start, end };
}

/** Without a bracket: the first printed lines, up to the first that is no title. */
function titleFromTop(lines: readonly SourceLine[]): Title {
  const start = lines.findIndex(isTitleLine);
  if (start === -1) return { text: '', start: 0, end: 0 };
  let end = start + 1;
  while (end < lines.length && isTitleLine(lines[end])) end += 1;
  return { text: joinTitle(lines.slice(start, end)), start, end };
}

function isTitleLine(line: SourceLine | undefined): boolean {
  return (
    line !== undefined && isPrinted(line) && !ORDER.test(line.text) && !DATE.test(line.text) && !isNumber(line.text)
  );
}

/** 最高人民法院　最高人民检察院 above 关于…的解释 reads 最高人民法院、最高人民检察院关于…的解释. */
function joinTitle(lines: readonly SourceLine[]): string {
  const organs = lines.map(({ text }) =>
    text
      .trim()
      .replace(/院\s*(?=最高人民)/g, '院、')
      .replace(/\s/g, ''),
  );
  return organs
    .join('\n')
    .replace(/院\n(?=最高人民)/g, '院、')
    .replace(/\n/g, '');
}

function isPrinted({ text }: SourceLine): boolean {
  return text !== '';
}

/** A line that is a document number and nothing else, with or without brackets around it. */
function isNumber(text: string): boolean {
  const [number] = findDocumentNumbers(text);
  return number !== undefined && text.replace(number.text, '').replace(/[（()）\s]/g, '') === '';
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
