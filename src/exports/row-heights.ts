/** What of a cell decides how high it is. */
interface Block {
  value: unknown;
  look: string;
  rows?: number;
  columns?: number;
}

/** Points. */
const LINE_HEIGHT = 15;
const TITLE_LINE_HEIGHT = 24;
const PADDING = 6;
const HIGHEST = 409;
/** A title's characters against those of the text. */
const TITLE_SCALE = 16 / 11;

/**
 * The height of each row in points, so that all the words of its cells show: spreadsheets do not reckon it for merged
 * cells. What a cell over several rows needs more than they have is shared out among them.
 */
export function rowHeights(rows: readonly (readonly (Block | undefined)[])[], widths: readonly number[]): number[] {
  const blocks = rows.flatMap((cells, row) =>
    cells.flatMap((block, column) => {
      if (block === undefined) return [];
      const { columns = 1, rows: down = 1 } = block;
      const width = widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
      return [{ row, down, needed: blockHeight(block, width) }];
    }),
  );
  const heights = rows.map(() => LINE_HEIGHT + PADDING);
  for (const { row, needed } of blocks.filter(({ down }) => down === 1)) {
    heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  for (const { row, down, needed } of blocks.filter((block) => block.down > 1)) {
    const given = heights.slice(row, row + down).reduce((total, each) => total + each, 0);
    const more = Math.max(0, Math.ceil((needed - given) / down));
    for (let index = row; index < row + down; index += 1) heights[index] = (heights[index] ?? 0) + more;
  }
  return heights.map((height) => Math.min(height, HIGHEST));
}

function blockHeight({ value, look }: Block, width: number): number {
  const isTitle = look === 'title';
  const room = Math.max(2, (width - 1.5) / (isTitle ? TITLE_SCALE : 1));
  const lines = String(value ?? '')
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  return lines * (isTitle ? TITLE_LINE_HEIGHT : LINE_HEIGHT) + PADDING;
}

/** In half Chinese characters. */
function textWidth(line: string): number {
  return [...line].reduce((total, character) => total + ((character.codePointAt(0) ?? 0) < 0x2000 ? 1.1 : 2.1), 0);
}
