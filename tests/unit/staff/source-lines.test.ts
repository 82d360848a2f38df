import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { readSource } from '#staff/source/read-source.ts';
import { sourceLines } from '#staff/source-lines.ts';
import { importStatute } from '#staff/statute-import.ts';
import { documentOf, readLines } from './fixtures.ts';

/** The lines of a file. */
function linesOf(file: string) {
  return sourceLines(readSource(file));
}

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('.docx', () => {
  test.each(['work-safety-law', 'interpretation-2022-19', 'amendment', 'odd-marks'])(
    '%s：与 .txt 读出的一样，页脚的页码不混进来',
    async (name) => {
      const lines = readLines(name);
      const source = linesOf(write(`${name}.docx`, await documentOf(lines)));
      expect(source).toEqual({ lines, unit: '段', notes: [] });
      expect(importStatute(source.lines)).toEqual(importStatute(lines));
    },
  );

  test('制表符、手动换行照样分开', async () => {
    const file = write('breaks.docx', await documentOf(['第一条\t甲：\n（一）乙；\n（二）丙。']));
    expect(importStatute(linesOf(file).lines).text).toBe('第一条　甲：\n（一）乙；\n（二）丙。\n');
  });

  test('自动编号补上，表格读不全，都说明在第几段', async () => {
    const automatic = new Paragraph({ text: '甲；', numbering: { reference: 'auto', level: 0 } });
    const cells = ['乙', '丙'].map(
      (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] }),
    );
    const table = new Table({ rows: [new TableRow({ children: cells })] });
    const file = write('numbered.docx', await documentOf(['第一条　应当：'], [automatic, table]));
    const { lines, notes } = linesOf(file);
    expect(lines.slice(0, 4)).toEqual(['第一条　应当：', '1.甲；', '乙', '丙']);
    expect(notes).toEqual([
      { line: 2, text: expect.stringContaining('“1.”是 Word 自动生成') },
      { line: 3, text: expect.stringContaining('表格') },
    ]);
  });
});

describe('.txt 的编码', () => {
  const text = '第一条　甲。\r\n第二条　乙。';
  const lines = ['第一条　甲。', '第二条　乙。'];

  test.each([
    ['UTF-8，带或者不带 BOM', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16（记事本的 Unicode）', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(linesOf(write('law.txt', bytes))).toEqual({ lines, unit: '行', notes: [] });
  });

  test('GBK：读得出来，并且说明', () => {
    const bytes = Buffer.from('b5dad2bbccf5a1a1bcd7a1a3', 'hex');
    const source = linesOf(write('gbk.txt', bytes));
    expect(source.lines).toEqual(['第一条　甲。']);
    expect(source.notes[0]?.text).toContain('GB18030');
  });

  test('什么编码都不是', () => {
    expect(() => linesOf(write('noise.txt', Buffer.from('ffff80', 'hex')))).toThrow(/编码[\s\S]*UTF-8/);
  });
});

describe('读不了的文件，说明是什么、怎么办', () => {
  test.each([
    ['law.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版 Word[\s\S]*\.docx/],
    ['law.pdf', Buffer.from('%PDF-1.7'), /PDF[\s\S]*\.docx/],
    ['broken.docx', Buffer.from('PK\x03\x04broken'), /损坏/],
    ['renamed.docx', Buffer.from('第一条　甲。'), /不是完好的/],
    ['law.odt', Buffer.from('第一条　甲。'), /只能导入/],
  ])('%s', (name, bytes, message) => {
    expect(() => linesOf(write(name, bytes))).toThrow(message);
  });

  test('没有这个文件，是文件夹', () => {
    expect(() => linesOf(join(folder, 'nothing.txt'))).toThrow(/没有这个文件/);
    expect(() => linesOf(folder)).toThrow(/是文件夹/);
  });
});
