import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import mammoth from 'mammoth';
import type { ImportNote } from './import-notes.ts';

/** The lines of a file, and what its format hides from whoever reads only its text. */
export interface SourceLines {
  lines: string[];
  /** What a line of this file is called: 行 of a text, 段 of a Word document. */
  unit: '行' | '段';
  notes: ImportNote[];
}

/** A file that cannot be read; the message says where, what and what to do. */
export class UnreadableSource extends Error {}

/** @throws UnreadableSource */
export async function readSourceLines(file: string): Promise<SourceLines> {
  const bytes = readBytes(file);
  const begins = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableSource(`${file}：这是旧版 Word 文件（.doc）。改法：用 Word 或者 WPS 另存为 .docx，再导入`);
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableSource(`${file}：这是 PDF。改法：在国家法律法规数据库下载 .docx，再导入`);
  }
  if (begins(0x50, 0x4b)) return readDocument(file, bytes);
  const ending = extname(file).toLowerCase();
  if (ending === '.txt') return readText(file, bytes);
  if (ending === '.docx') {
    throw new UnreadableSource(`${file}：不是完好的 .docx 文件。改法：重新下载，或者用 Word、WPS 打开后另存为 .docx`);
  }
  throw new UnreadableSource(`${file}：只能导入 .docx 和 .txt，这是“${ending || '没有后缀'}”。改法：另存为其中一种`);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    const reason = isFolder ? '是文件夹，不是文件' : '没有这个文件，或者不能读';
    throw new UnreadableSource(`${file}：${reason}。改法：核对路径；文件名有空格的，前后加引号`);
  }
}

function readText(file: string, bytes: Buffer): SourceLines {
  const encodings = [bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const note = { line: 0, text: '文件不是 UTF-8，按 GB18030（GBK）读出，请看有没有错字' };
      return { lines: cut(text), unit: '行', notes: encoding === 'gb18030' ? [note] : [] };
    } catch {
      // Not this encoding.
    }
  }
  throw new UnreadableSource(`${file}：编码认不出来。改法：用记事本打开，另存为时选 UTF-8`);
}

/** What of mammoth's document tree is used. */
interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  numbering?: unknown;
}

async function readDocument(file: string, bytes: Buffer): Promise<SourceLines> {
  const lines: string[] = [];
  const notes: ImportNote[] = [];
  const visit = (node: WordNode): void => {
    const line = lines.length + 1;
    if (node.type === 'paragraph') {
      const text = textOf(node);
      if (node.numbering !== null && node.numbering !== undefined && text.trim() !== '') {
        notes.push({ line, text: '这一段的编号是 Word 自动生成的，读不出来，请对照原文补上序号' });
      }
      lines.push(...cut(text));
      if (holds(node, 'image')) notes.push({ line, text: '这里有图片，没有写进正文' });
      if (holds(node, 'noteReference')) notes.push({ line, text: '这里有脚注或者尾注，注文没有写进正文' });
      return;
    }
    if (node.type === 'table') notes.push({ line, text: '这里是表格，已按单元格逐段排开，格式里没有表格' });
    node.children?.forEach(visit);
  };
  const transformDocument = (document: WordNode): WordNode => {
    visit(document);
    return document;
  };
  try {
    await mammoth.convertToHtml({ buffer: bytes }, { transformDocument, convertImage: noImages });
  } catch {
    throw new UnreadableSource(
      `${file}：不是 Word 文件，或者已经损坏。改法：重新下载，或者用 Word、WPS 打开后另存为 .docx`,
    );
  }
  return { lines, unit: '段', notes };
}

const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

function textOf({ type, value, children }: WordNode): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  return type === 'break' ? '\n' : (children ?? []).map(textOf).join('');
}

function holds(node: WordNode, type: string): boolean {
  return node.type === type || (node.children ?? []).some((child) => holds(child, type));
}

function cut(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
}
