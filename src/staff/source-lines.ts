import type { ImportNote } from './import-notes.ts';
import { cutLines, type SourceDocument } from './source/block.ts';

/** The lines of a file, and what its format hides from whoever reads only its text. */
export interface SourceLines {
  lines: string[];
  /** What a line of this file is called: 行 of a text, 段 of other files. */
  unit: '行' | '段';
  notes: ImportNote[];
}

/** The blocks of a file as lines; tables cell by cell. */
export function sourceLines({ blocks, unit, notes: found }: SourceDocument): SourceLines {
  const lines: string[] = [];
  const at = new Map<number, number>();
  const notes: ImportNote[] = [];
  for (const block of blocks) {
    const line = lines.length + 1;
    if (!at.has(block.line)) at.set(block.line, line);
    if (block.kind === 'table') {
      notes.push({ line, text: '这里是表格，已按单元格逐段排开，格式里没有表格' });
      lines.push(...block.rows.flat().flatMap(({ text }) => cutLines(text)));
      continue;
    }
    if (block.label !== undefined) {
      notes.push({ line, text: `这一段的编号“${block.label}”是 Word 自动生成的，已经补上，请对照原文` });
    }
    lines.push(block.text);
  }
  for (const { line, ...note } of found) notes.push({ ...note, line: at.get(line) ?? 0 });
  return { lines, unit, notes: notes.sort((one, other) => one.line - other.line) };
}
