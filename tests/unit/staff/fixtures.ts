import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, type Table, TextRun } from 'docx';

export const folder = fileURLToPath(new URL('../../fixtures/import/', import.meta.url));

export function readLines(name: string): string[] {
  return readFileSync(`${folder}${name}.txt`, 'utf8').split('\n');
}

/** The characters that a reader of the law sees: no white space, one form for each. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** A Word document with a page number in its footer; a tab in a line is a tab in Word, `\n` a line break. */
export function documentOf(lines: readonly string[], extra: readonly (Paragraph | Table)[] = []): Promise<Buffer> {
  const paragraphs = lines.map((line) => {
    const parts = line.split(/([\t\n])/);
    const runs = parts.map((part) =>
      part === '\t' ? new TextRun({ children: [new Tab()] }) : new TextRun(part === '\n' ? { break: 1 } : part),
    );
    return new Paragraph({ children: runs });
  });
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  const numbered = { level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.START } as const;
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'auto', levels: [numbered] }] },
      sections: [{ footers: { default: footer }, children: [...paragraphs, ...extra] }],
    }),
  );
}
