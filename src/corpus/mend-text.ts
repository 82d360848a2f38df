import { visit } from 'unist-util-visit';
import { parseMdx } from '#markdown/parse-mdx.ts';
import { findBadNumbers } from './slips.ts';
import { correctTypography } from './typography.ts';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text of a document of ours with the marks, digits and document numbers of its body put right. Only running text is
 * touched, and only where the source shows it letter by letter; front matter, code and components stay as they are.
 */
export function mendText(source: string): string {
  const parsed = parseMdx(source);
  if ('error' in parsed) return source;
  const edits: Edit[] = [];
  visit(parsed.tree, 'text', ({ value, position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined || source.slice(start, end) !== value) return;
    const text = mendNumbers(correctTypography(value));
    if (text !== value) edits.push({ start, end, text });
  });
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

function mendNumbers(text: string): string {
  return findBadNumbers(text).reduceRight(
    (mended, { start, words, nearest = words }) =>
      mended.slice(0, start) + nearest + mended.slice(start + words.length),
    text,
  );
}
