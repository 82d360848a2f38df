import type { Root } from 'mdast';
import { embeddedNodes } from '#markdown/embedded.ts';
import { flattenBlock } from '#markdown/flat-text.ts';

/** One wrong word of a source, what it was mended to, and how often. */
export interface MendRow {
  was: string;
  now: string;
  count: number;
}

/** The mends of a document, from its `<Mend was="…">` marks, the most frequent first. */
export function mendsOf(tree: Root): MendRow[] {
  const rows = new Map<string, MendRow>();
  for (const node of embeddedNodes(tree)) {
    if (node.name !== 'Mend') continue;
    const was = node.attributes.map(({ value }) => value).find((value) => typeof value === 'string') ?? '';
    const now = flattenBlock(node).text;
    const key = `${was}→${now}`;
    rows.set(key, { was, now, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => b.count - a.count);
}
