import { diffWords } from 'diff';

/** A run of text that stands in both, only in the newer, or only in the older. */
export interface DiffPart {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** What changed from one text to the next, and how many characters, marks and white space aside, were added and removed. */
export interface TextDiff {
  parts: DiffPart[];
  added: number;
  removed: number;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Word by word difference of two Chinese texts: the kept and the removed parts give the older text back, letter by letter. */
export function textDiff(older: string, newer: string): TextDiff {
  const parts = diffWords(older, newer, { intlSegmenter: WORDS }).map(({ value, added, removed }): DiffPart => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
  const count = (kind: DiffPart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.replace(/[^\p{L}\p{N}]/gu, '').length : 0), 0);
  return { parts, added: count('added'), removed: count('removed') };
}
