import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { type Block, cutLines, type SourceDocument, UnreadableSource } from './block.ts';
import { readDocx } from './docx-document.ts';
import { OversizedPart } from './docx-package.ts';
import { readHtml } from './html-document.ts';
import { declaredEncoding, decodeText } from './text-encoding.ts';

const MB = 1_000_000;
/** A notice with its pictures is smaller; text alone is smaller still. */
const LARGEST_FILE = 60 * MB;
const LARGEST_TEXT = 8 * MB;

/** Reads a .docx, .html or .txt file. @throws UnreadableSource */
export function readSource(file: string): SourceDocument {
  const bytes = readBytes(file);
  const begins = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new UnreadableSource(`${file}：是空文件，一个字也没有。改法：重新下载，或者重新另存`);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableSource(`${file}：这是旧版 Word 文件（.doc）。改法：用 Word 或者 WPS 另存为 .docx，再导入`);
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableSource(`${file}：这是 PDF。改法：用原来的 .docx，或者从网页上另存为 .html，再导入`);
  }
  return withText(file, begins(0x50, 0x4b) ? readWord(file, bytes) : readPrinted(file, bytes));
}

function readBytes(file: string): Buffer {
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new UnreadableSource(`${file}：是文件夹，不是文件。改法：写上里面的文件名`);
    size = stat.size;
    if (size <= LARGEST_FILE) return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource(`${file}：没有这个文件，或者不能读。改法：核对路径；文件名有空格的，前后加引号`);
  }
  throw tooLarge(file, size);
}

function readWord(file: string, bytes: Uint8Array): SourceDocument {
  try {
    return readDocx(bytes);
  } catch (error) {
    if (error instanceof OversizedPart) {
      throw new UnreadableSource(`${file}：解开以后太大了，不像一份通知。改法：核对文件；真是这么长的，拆成几个文件`);
    }
    throw new UnreadableSource(
      `${file}：不是 Word 文件，或者已经损坏。改法：重新下载，或者用 Word、WPS 打开后另存为 .docx`,
    );
  }
}

function readPrinted(file: string, bytes: Uint8Array): SourceDocument {
  const ending = extname(file).toLowerCase();
  if (ending === '.docx') {
    throw new UnreadableSource(`${file}：不是完好的 .docx 文件。改法：重新下载，或者用 Word、WPS 打开后另存为 .docx`);
  }
  if (!['.txt', '.html', '.htm', '.shtml'].includes(ending)) {
    throw new UnreadableSource(
      `${file}：只能导入 .docx、.html 和 .txt，这是“${ending || '没有后缀'}”。改法：另存为其中一种`,
    );
  }
  if (bytes.length > LARGEST_TEXT) throw tooLarge(file, bytes.length);
  const isHtml = ending !== '.txt';
  const decoded = decodeText(bytes, isHtml ? declaredEncoding(bytes) : undefined);
  if (decoded === undefined) {
    throw new UnreadableSource(`${file}：编码认不出来。改法：用记事本打开，另存为时选 UTF-8`);
  }
  if (isHtml) return parsed(file, () => readHtml(decoded.text));
  const note = { line: 0, text: '文件不是 UTF-8，按 GB18030（GBK）读出，请看有没有错字' };
  const blocks: Block[] = cutLines(decoded.text).map((text, index) => ({
    kind: 'paragraph',
    text,
    line: index + 1,
    look: {},
  }));
  return { blocks, unit: '行', notes: decoded.encoding === 'gb18030' ? [note] : [] };
}

/** Elements nested beyond any real page make the reader give up. */
function parsed(file: string, read: () => SourceDocument): SourceDocument {
  try {
    return read();
  } catch {
    throw new UnreadableSource(`${file}：网页的结构读不出来。改法：用浏览器打开，把正文复制到 Word 里另存为 .docx`);
  }
}

/** No official text has as many lines or characters; what has is something else, and would take minutes to read. */
const MOST_LINES = 12_000;
const MOST_CHARACTERS = 1_500_000;

function withText(file: string, source: SourceDocument): SourceDocument {
  const length = source.blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0), 0);
  const count = source.blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '').length;
  if (count > MOST_LINES || length > MOST_CHARACTERS) {
    throw new UnreadableSource(
      `${file}：有 ${count} ${source.unit}、${length} 个字，太长了，不像一份文件。改法：核对文件，只留要发布的那一份`,
    );
  }
  const hasText = source.blocks.some((block) =>
    block.kind === 'paragraph'
      ? /[\p{L}\p{N}]/u.test(block.text)
      : block.rows.some((row) => row.some((cell) => cell.text !== '')),
  );
  if (hasText) return source;
  throw new UnreadableSource(`${file}：里面没有文字（也许全是图片）。改法：用有文字的文件，扫描件先做文字识别`);
}

function tooLarge(file: string, size: number): UnreadableSource {
  return new UnreadableSource(
    `${file}：有 ${Math.ceil(size / MB)} MB，太大了，不像一份通知。改法：核对文件；图片太大的，用 Word 压缩图片后再导入`,
  );
}
