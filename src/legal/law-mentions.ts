import { findHeads } from './citation-heads.ts';
import { type Citation, findCitations, type Span } from './citations.ts';
import { type NameMatcher, noNames } from './law-names.ts';

/** A law as a whole: 《安全生产法》 or 法释〔2022〕19号 without an article after it. */
export interface LawMention extends Span {
  kind: 'law';
  law: string;
  /** The document number in brackets after the name, normalised. */
  number?: string;
}

/** A provision, or a law as a whole. */
export type Reference = Citation | LawMention;

/** Where one of these stands a law may be named. */
const printed = /[》号]/;

/** The citations of a text together with the names in 《》 and the document numbers that stand alone, in order. */
export function findReferences(text: string, names?: NameMatcher, genre?: 'document' | 'statute'): Reference[] {
  const citations = findCitations(text, names, genre);
  if (!printed.test(text)) return citations;
  const isFree = (start: number): boolean => !citations.some((found) => start >= found.start && start < found.end);
  const mentions = findHeads(text, noNames).flatMap((head): LawMention[] => {
    if (head.kind !== 'law' || !isFree(head.start)) return [];
    return [{ ...head, text: text.slice(head.start, head.end) }];
  });
  return [...citations, ...mentions].sort((one, other) => one.start - other.start);
}
