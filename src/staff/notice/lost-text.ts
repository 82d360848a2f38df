import { withoutSpace } from '#legal/white-space.ts';
import type { Block } from '../source/block.ts';
import type { TableGrid } from './table-grid.ts';

/** The characters of a file that stand nowhere in what was written or told, in their order; white space left out. */
export function findLost(blocks: readonly Block[], written: string): string {
  const left = new Map<string, number>();
  for (const letter of withoutSpace(written)) left.set(letter, (left.get(letter) ?? 0) + 1);
  let lost = '';
  for (const letter of withoutSpace(blocks.map(wordsOf).join(''))) {
    const count = left.get(letter) ?? 0;
    if (count === 0) lost += letter;
    else left.set(letter, count - 1);
  }
  return lost;
}

/** The cells of a table whose words are none of those that were written, in their order. */
export function findUnwritten({ cells }: TableGrid, written: readonly string[]): string[] {
  const lines = new Set(
    written
      .flatMap((text) =>
        [text, ...text.split('\n')].flatMap((line) => [line, line.replace(/^[^：:\n]{2,8}[：:]/u, '')]),
      )
      .map(withoutSpace),
  );
  return [...new Set(cells.flat())]
    .filter(
      ({ text }) =>
        text.trim() !== '' &&
        !text.split('\n').every((line) => lines.has(withoutSpace(line))) &&
        !lines.has(withoutSpace(text)),
    )
    .map(({ text }) => text.replace(/\s*\n\s*/gu, ' '));
}

function wordsOf(block: Block): string {
  return block.kind === 'paragraph'
    ? block.text.slice(block.label?.length ?? 0)
    : block.rows
        .flat()
        .map(({ text }) => text)
        .join('');
}
