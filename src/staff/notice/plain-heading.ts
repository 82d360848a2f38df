import type { Block, Paragraph } from '../source/block.ts';
import { isDayLine } from './day.ts';
import { readFieldLine } from './field.ts';
import { type HeadingLevel, readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';
import { findOrgans } from './organ.ts';

/**
 * Headings without a number, by their setting alone: a heading style, or a short line in another font or bold. Gives
 * the level of such a line: the looks rank as they first come.
 */
export function headingLooks(blocks: readonly Block[]): (paragraph: Paragraph) => HeadingLevel | undefined {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '');
  const body = commonLook(paragraphs);
  const candidates = paragraphs.filter((paragraph) => isCandidate(paragraph, body));
  const styled = candidates.some(({ look }) => look.level !== undefined);
  const kinds = [...new Set(candidates.filter(({ look }) => !styled || look.level !== undefined).map((paragraph) => keyOf(paragraph, styled)))];
  if (styled) kinds.sort();
  const hasLabels = paragraphs.some(({ text }) => readLabel(text)?.level === 1);
  return (paragraph) => {
    if (!isCandidate(paragraph, body) || (styled && paragraph.look.level === undefined)) return undefined;
    const rank = kinds.indexOf(keyOf(paragraph, styled)) + (hasLabels && !styled ? 2 : 1);
    return rank >= 1 && rank <= 4 ? (rank as HeadingLevel) : undefined;
  };
}

function keyOf({ look: { level, font, size, bold } }: Paragraph, styled: boolean): string {
  return styled ? String(level) : [font ?? '', size ?? '', bold === true].join(' ');
}

/** The look that most characters of the text have. */
function commonLook(paragraphs: readonly Paragraph[]): string {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph, false);
    counts.set(key, (counts.get(key) ?? 0) + paragraph.text.length);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

function isCandidate(paragraph: Paragraph, body: string): boolean {
  const text = paragraph.text.trim();
  const { look, lead } = paragraph;
  if (lead !== undefined || text.length > 30 || readLabel(text) !== undefined || look.align === 'right') return false;
  if (/[。；，：:、,;]$/u.test(text) || /^附件|^抄送|^主题词|^[（(]/u.test(text)) return false;
  if (isDayLine(text) || readNumberLine(text) !== undefined || findOrgans(text).length > 0 || readFieldLine(text) !== undefined) return false;
  if (look.level !== undefined) return look.level >= 1 && look.level <= 6;
  const isSet = look.bold === true || /黑体|楷体|SimHei|KaiTi/iu.test(look.font ?? '');
  return isSet && keyOf(paragraph, false) !== body;
}
