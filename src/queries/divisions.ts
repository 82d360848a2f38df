import type { Division, StatuteNode } from '#legal/statute.ts';

/** Anchor on the page of the whole law, from the divisions that hold this one and itself: `part-2-chapter-2`. */
export function divisionAnchor(path: readonly Division[]): string {
  return path.map(({ kind, number }) => `${kind}-${number}`).join('-');
}

const DEPTH = { part: 0, chapter: 1, section: 2 } as const;

/** Each division of a law with the divisions that hold it, itself last. */
export function divisionPaths(nodes: readonly StatuteNode[]): Map<Division, Division[]> {
  const paths = new Map<Division, Division[]>();
  let open: Division[] = [];
  for (const node of nodes) {
    if (node.kind === 'article') continue;
    open = [...open.filter(({ kind }) => DEPTH[kind] < DEPTH[node.kind]), node];
    paths.set(node, open);
  }
  return paths;
}
