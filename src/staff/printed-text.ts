import type { NoteBook, SourceLine } from './import-notes.ts';

const INVISIBLE = /(?!\s)[\p{Cf}\p{Cc}]/gu;
/** Kangxi radicals, radicals supplement and compatibility ideographs: they look like the character and are another one. */
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]/g;
const UNREADABLE = /[\uFFFD\uE000-\uF8FF]/u;
const HALF_WIDTH = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u;
const WORD = /[\p{Script=Latin}\d]/u;

/** Takes away what no one sees on paper, and puts back characters that a PDF reader took apart. White space stays. */
export function cleanLine({ text, line }: SourceLine, notes: NoteBook): string {
  let clean = text.replace(INVISIBLE, '');
  clean = clean.replace(LOOKALIKE, (found) => {
    const plain = found.normalize('NFKC');
    if (plain === found) return found;
    notes.add(line, `“${found}”是部首或者兼容字符，已换成同形的汉字“${plain}”`, 'lookalike');
    return plain;
  });
  if (UNREADABLE.test(clean)) notes.add(line, '有认不出的字（乱码或者自造字），照录，请对照原文补上', 'unreadable');
  return clean.trim();
}

/** Text of a 款, 项 or 目: white space that the line breaks of a page or a typist left between its characters goes. */
export function tightenText({ text, line }: SourceLine, notes: NoteBook): string {
  if (HALF_WIDTH.test(text)) notes.add(line, '正文里有半角标点，照录；官方文本如果是全角，请改过来', 'half-width');
  if (!/\s/.test(text)) return text;
  const tight = text.replace(/\s+/g, (space, at: number) => {
    const isBetweenWords = WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + space.length));
    return isBetweenWords ? ' ' : '';
  });
  if (tight !== text) notes.add(line, '正文中间有空格，已去掉', 'space');
  return tight;
}

/** Lines (from 1) that begin at the margin in a file whose articles are indented; none where they are not. */
export function findUnindented(source: readonly string[]): Set<number> {
  const printed = source.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  const articles = printed.filter(({ text }) => /^\s*第[^条]{1,12}条/.test(text));
  const indented = articles.filter(({ text }) => /^\s/.test(text));
  if (articles.length === 0 || indented.length < articles.length * 0.8) return new Set();
  return new Set(printed.filter(({ text }) => !/^\s/.test(text)).map(({ line }) => line));
}
