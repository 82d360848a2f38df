import { readLabel } from './label.ts';
import type { Part } from './part.ts';
import type { TableGrid } from './table-grid.ts';

/** The text of a notice as MDX; `tables` gives the name of the responsibility table that stands in a part's place. */
export function writeBody(parts: readonly Part[], tables: ReadonlyMap<Part, string>): string {
  const above: number[] = [];
  const blocks = parts.map((part, index) => {
    if (part.kind === 'text') return escapeText(part.text);
    if (part.kind === 'title') {
      above.length = 0;
      return `## ${escapeText(part.text, 'heading')}`;
    }
    if (part.kind === 'table') {
      const slug = tables.get(part);
      return slug === undefined ? writeTable(part.grid) : `<ResponsibilityTable id="${slug}" />`;
    }
    const level = standIn(parts, index) ?? part.level;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return `${'#'.repeat(above.length + 1)} ${escapeText(part.text, 'heading')}`;
  });
  return `${blocks.join('\n\n')}\n`;
}

/** 4、 between 三、 and 五、 is a slip of the pen: it stands where 四、 would. */
function standIn(parts: readonly Part[], index: number): number | undefined {
  const part = parts[index];
  if (part?.kind !== 'heading' || part.level !== 3) return undefined;
  const own = readLabel(part.text)?.number;
  const headings = (from: readonly Part[]) =>
    from.filter((other): other is Part & { kind: 'heading' } => other.kind === 'heading');
  const before = headings(parts.slice(0, index)).at(-1);
  const after = headings(parts.slice(index + 1))[0];
  const numberOf = (heading: (Part & { kind: 'heading' }) | undefined): number | undefined =>
    heading?.level === 1 ? readLabel(heading.text)?.number : undefined;
  return own !== undefined && numberOf(before) === own - 1 && numberOf(after) === own + 1 ? 1 : undefined;
}

/** A table that is none of tasks, as GFM has it: each cell once, blank where a merged one goes on. */
function writeTable({ cells, width }: TableGrid): string {
  const rows = cells.map((row, at) =>
    row.map((cell, column) =>
      cell.row === at && cell.column === column ? escapeText(cell.text.replace(/\s*\n\s*/gu, ' '), 'cell') : '',
    ),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

/**
 * Words that MDX would read as marks, kept as they are printed. A paragraph keeps no line breaks: the readers of files
 * have cut them already.
 */
export function escapeText(text: string, place: 'text' | 'heading' | 'cell' = 'text'): string {
  const escaped = text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_{}<[\]~&]/gu, (mark) => (mark === '&' ? mark : `\\${mark}`))
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(https?):\/\//gu, '$1\\://')
    .replace(/\bwww\./gu, 'www\\.')
    .replace(/(?<=[\w.])@(?=\w)/gu, '\\@');
  if (place === 'cell') return escaped.replaceAll('|', '\\|');
  if (place === 'heading') return escaped.replace(/#+$/u, (marks) => `\\${marks}`);
  return escaped
    .replace(/^(#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+$|\|)/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(?=(?:import|export)\b)/u, '&#8203;')
    .replace(/\|/gu, '\\|');
}
