import { labelled, type ModelCell, type NoticeModel } from './model.ts';

export interface TextForm {
  labels: 'plain' | 'half' | 'loose';
  indent: boolean;
  /** Page numbers between the paragraphs. */
  pages?: boolean;
  /** Lines cut at this many characters. */
  wrap?: number;
  blank?: boolean;
  table: 'cells' | 'tabs';
}

/** A notice as plain text. */
export function renderText(model: NoticeModel, form: TextForm): string {
  const lines: string[] = [];
  const indent = form.indent ? '　　' : '';
  const add = (text: string, set = indent): void => {
    lines.push(...wrap(set + text, form.wrap));
    if (form.blank === true) lines.push('');
  };
  for (const [key, value] of model.disclosure ?? []) lines.push(`${key}：${value}`);
  if (model.redHead !== undefined) add(model.redHead, '');
  if (model.number !== undefined && model.numberPlace === 'above') add(model.number, '');
  for (const line of model.title) add(line, '');
  if (model.number !== undefined && model.numberPlace === 'below') add(model.number, '');
  if (model.number !== undefined && model.numberPlace === 'bracketed') add(`（${model.number}）`, '');
  if (model.salutation !== undefined) add(model.salutation, '');
  for (const text of model.opening) add(text);
  let page = 0;
  for (const [index, { label, section }] of labelled(model.sections, form.labels).entries()) {
    const [first = '', ...rest] = section.body ?? [];
    if (section.runIn === true) {
      const text = `${label}${section.head}。${first}`;
      if (form.pages === true && index % 3 === 1 && text.length > 40) {
        page += 1;
        lines.push(indent + text.slice(0, 35), '', `— ${page} —`, '', text.slice(35));
      } else add(text);
    } else {
      add(label + section.head);
      if (first !== '') add(first);
    }
    for (const text of rest) add(text);
  }
  if (model.table !== undefined) lines.push(...flatten(model.table, form.table));
  for (const text of model.closing) add(text);
  const [one, ...more] = model.attachments ?? [];
  if (one !== undefined) {
    add(more.length === 0 ? `附件：${one}` : `附件：1.${one}`);
    more.forEach((name, index) => {
      add(`${index + 2}.${name}`, `${indent}　　　`);
    });
  }
  for (const text of model.signature) add(text, '');
  if (model.day !== undefined) add(model.day, '');
  for (const text of model.tail ?? []) add(text);
  return lines.join('\n');
}

function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

/** The table as a copy leaves it: blank where a merged cell goes on. */
function flatten(table: readonly ModelCell[][], form: 'cells' | 'tabs'): string[] {
  const rows: string[][] = table.map(() => []);
  const taken: boolean[][] = table.map(() => []);
  table.forEach((row, at) => {
    let column = 0;
    for (const { text, rows: down = 1, columns = 1 } of row) {
      while (taken[at]?.[column] === true) column += 1;
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < columns; x += 1) {
          const line = rows[at + y];
          const mark = taken[at + y];
          if (line === undefined || mark === undefined) continue;
          line[column + x] = x === 0 && y === 0 ? text : '';
          mark[column + x] = true;
        }
      }
      column += columns;
    }
  });
  if (form === 'tabs') return rows.map((row) => row.join('\t'));
  return rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), '']);
}
