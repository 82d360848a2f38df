import { createHash } from 'node:crypto';
import type { Article, Statute } from '#legal/statute.ts';

/**
 * Each article with the SHA-256 (hex) of its lines in the source, all white space left out: it changes with any
 * character of the text, not with blank lines or spaces.
 */
export function fingerprintsOf(statute: Statute, source: string): { article: Article; fingerprint: string }[] {
  const lines = source.split(/\r\n|\r|\n/);
  return statute.nodes.flatMap((node, index) => {
    if (node.kind !== 'article') return [];
    const next = statute.nodes[index + 1];
    const text = lines.slice(node.line - 1, next === undefined ? undefined : next.line - 1).join('');
    const fingerprint = createHash('sha256').update(text.replace(/\s/gu, '')).digest('hex');
    return [{ article: node, fingerprint }];
  });
}
