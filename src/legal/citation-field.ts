import type { FullCitation } from './citations.ts';
import { findPrintedNames } from './law-title.ts';
import { matchProvision } from './provision.ts';

const gap = /^[ \t\u3000]*/;

/** A text that is one citation with its law in 《》, or by its number, and nothing else: what a field holds. */
export function parseCitation(text: string): FullCitation | undefined {
  const trimmed = text.trim();
  const [name] = findPrintedNames(trimmed);
  if (name?.start !== 0) return undefined;
  const { start, end, ...law } = name;
  const found = matchProvision(trimmed, end + (gap.exec(trimmed.slice(end))?.[0].length ?? 0));
  if (found?.end !== trimmed.length) return undefined;
  return { kind: 'full', start, end: found.end, text: trimmed, ...law, provision: found.provision };
}
