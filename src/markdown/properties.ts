import type { Node } from 'unist';

/** Gives a node HTML properties (in hast names: `className`, `dataLabel`) beside those it has already. */
export function addProperties(node: Node, properties: Readonly<Record<string, unknown>>): void {
  const data: { hProperties?: Record<string, unknown> } = node.data ?? {};
  node.data = Object.assign(data, { hProperties: { ...data.hProperties, ...properties } });
}
