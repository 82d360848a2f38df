import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel as WordHeading,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { labelled, type ModelCell, type NoticeModel, type Section } from './model.ts';

export interface DocxForm {
  /** Who writes the numbers: a hand, Word, or nobody: bold and font alone. */
  numbers: 'typed' | 'word' | 'styles' | 'none';
  /** Heading in another font than the text. */
  fonts: boolean;
  softTitle?: boolean;
}

const FONTS = { 1: '黑体', 2: '楷体_GB2312', 3: '仿宋_GB2312', 4: '仿宋_GB2312' } as const;
const WORD_HEADINGS = {
  1: WordHeading.HEADING_1,
  2: WordHeading.HEADING_2,
  3: WordHeading.HEADING_3,
  4: WordHeading.HEADING_4,
} as const;
const LEVELS: ILevelsOptions[] = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.DECIMAL, text: '（%4）', alignment: AlignmentType.START },
];

/** A notice as a Word file. */
export function renderDocx(model: NoticeModel, form: DocxForm): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [];
  const plain = (text: string): void => {
    children.push(
      new Paragraph({ children: [new TextRun({ text, font: '仿宋_GB2312', size: 32 })], indent: { firstLine: 640 } }),
    );
  };
  if (model.disclosure !== undefined) children.push(disclosureTable(model.disclosure));
  const centred = (text: string, size: number): void => {
    children.push(
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, font: '方正小标宋简体', size })],
      }),
    );
  };
  if (model.redHead !== undefined) centred(model.redHead, 72);
  if (model.number !== undefined && model.numberPlace === 'above') centred(model.number, 32);
  if (form.softTitle === true) {
    const runs = model.title.map((text, index) => new TextRun({ text, size: 44, break: index === 0 ? 0 : 1 }));
    children.push(new Paragraph({ alignment: AlignmentType.CENTER, children: runs }));
  } else for (const line of model.title) centred(line, 44);
  if (model.number !== undefined && model.numberPlace === 'below') centred(model.number, 32);
  if (model.number !== undefined && model.numberPlace === 'bracketed') centred(`（${model.number}）`, 32);
  if (model.salutation !== undefined)
    children.push(new Paragraph({ children: [new TextRun({ text: model.salutation, size: 32 })] }));
  for (const text of model.opening) plain(text);
  for (const { label, section } of labelled(model.sections)) children.push(...sectionOf(section, label, form));
  if (model.table !== undefined) children.push(tableOf(model.table));
  for (const text of model.closing) plain(text);
  const [one, ...more] = model.attachments ?? [];
  if (one !== undefined) {
    plain(more.length === 0 ? `附件：${one}` : `附件：1.${one}`);
    more.forEach((name, index) => {
      plain(`　　　${index + 2}.${name}`);
    });
  }
  for (const text of [...model.signature, ...(model.day === undefined ? [] : [model.day])]) {
    children.push(new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text, size: 32 })] }));
  }
  for (const text of model.tail ?? []) plain(text);
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
  });
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'outline', levels: LEVELS }] },
      sections: [{ footers: { default: footer }, children }],
    }),
  );
}

function sectionOf(section: Section, label: string, { numbers, fonts }: DocxForm): Paragraph[] {
  const [first = '', ...rest] = section.body ?? [];
  const typed = numbers === 'typed' ? label : '';
  const bold = numbers === 'none' || (fonts && section.level === 3);
  const font = fonts || numbers === 'none' ? FONTS[section.level] : '仿宋_GB2312';
  const head = new TextRun({
    text: `${typed}${section.head}${section.runIn === true ? '。' : ''}`,
    font,
    size: 32,
    ...(bold ? { bold } : {}),
  });
  const body = (text: string) => new TextRun({ text, font: '仿宋_GB2312', size: 32 });
  const children = section.runIn === true ? [head, body(first)] : [head];
  const heading = new Paragraph({
    children,
    ...(numbers === 'word' ? { numbering: { reference: 'outline', level: section.level - 1 } } : {}),
    ...(numbers === 'styles' ? { heading: WORD_HEADINGS[section.level] } : {}),
  });
  const texts = [...(section.runIn === true || first === '' ? [] : [first]), ...rest];
  return [heading, ...texts.map((text) => new Paragraph({ children: [body(text)] }))];
}

function tableOf(rows: readonly ModelCell[][]): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ text, rows: rowSpan = 1, columns: columnSpan = 1 }) =>
              new TableCell({ rowSpan, columnSpan, children: text.split('\n').map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  });
}

function disclosureTable(disclosure: readonly [string, string][]): Table {
  const rows: TableRow[] = [];
  for (let at = 0; at < disclosure.length; at += 2) {
    const cells = disclosure.slice(at, at + 2).flat();
    rows.push(new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }));
  }
  return new Table({ rows });
}
