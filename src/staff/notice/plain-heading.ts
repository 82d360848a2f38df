import type { Block, Paragraph } from '../source/block.ts';
import { isDayLine } from './day.ts';
import { readFieldLine } from './field.ts';
import { type HeadingLevel, readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';
import { findOrgans } from './organ.ts';

/** A heading without a number: its level, and where its words end in the paragraph. */
export interface PlainHeading {
  level: HeadingLevel;
  end: number;
}

/**
 * Headings without a number, by their setting alone: a heading style, or a short line in another font or bold. Gives
 * the level of such a line: the looks rank as they first come.
 */
export function headingLooks(blocks: readonly Block[]): (paragraph: Paragraph) => PlainHeading | undefined {
  const paragraphs = blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '',
  );
  const body = commonLook(paragraphs);
  const candidates = paragraphs.filter((paragraph) => headEnd(paragraph, body) !== undefined);
  const styled = candidates.some(({ look }) => look.level !== undefined);
  const kinds = [
    ...new Set(
      candidates.filter(({ look }) => !styled || look.level !== undefined).map((paragraph) => keyOf(paragraph, styled)),
    ),
  ];
  const highest = Math.min(...candidates.flatMap(({ look }) => (look.level === undefined ? [] : [look.level])));
  const hasLabels = paragraphs.some(({ text }) => readLabel(text)?.level === 1);
  return (paragraph) => {
    const end = headEnd(paragraph, body);
    if (end === undefined || (styled && paragraph.look.level === undefined)) return undefined;
    const { level } = paragraph.look;
    const rank =
      styled && level !== undefined
        ? level - highest + 1
        : (fontLevel(paragraph) ?? kinds.indexOf(keyOf(paragraph, styled)) + (hasLabels ? 2 : 1));
    return isLevel(rank) ? { level: rank, end } : undefined;
  };
}

function keyOf({ look: { level, font, size, bold } }: Paragraph, styled: boolean): string {
  return styled ? String(level) : [font ?? '', size ?? '', bold === true].join(' ');
}

/** The look that most characters of the text have. */
function commonLook(paragraphs: readonly Paragraph[]): string {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.lead !== undefined) continue;
    const key = keyOf(paragraph, false);
    counts.set(key, (counts.get(key) ?? 0) + paragraph.text.length);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** GB/T 9704-2012: 黑体 is the first level, 楷体 the second, bold of the text's own font the third. */
function fontLevel({ look: { font = '', bold } }: Paragraph): HeadingLevel | undefined {
  if (/黑体|SimHei/iu.test(font)) return 1;
  if (/楷体|KaiTi/iu.test(font)) return 2;
  return bold === true && /仿宋|FangSong/iu.test(font) ? 3 : undefined;
}

function isLevel(rank: number): rank is HeadingLevel {
  return rank >= 1 && rank <= 4;
}

/** Where a heading's words end; those that go on into their paragraph are set otherwise, or are its first sentence. */
function headEnd(paragraph: Paragraph, body: string): number | undefined {
  const text = paragraph.text.trim();
  const { lead, look } = paragraph;
  const stop = text.indexOf('。');
  const styled =
    look.level !== undefined && look.level >= 1 && stop > 1 && stop < text.length - 1 ? stop + 1 : undefined;
  const cut = lead === undefined ? styled : lead - (paragraph.text.length - paragraph.text.trimStart().length);
  if (cut === undefined) return isCandidate(text, paragraph, body) ? text.length : undefined;
  const end = /^[。：:]/u.test(text.slice(cut)) ? cut + 1 : cut;
  const head = text.slice(0, end).trimEnd();
  if (end >= text.length || !/[。：:]$/u.test(head) || /^[一二三四五六七八九十]+是/u.test(head)) return undefined;
  return isCandidate(head.slice(0, -1), paragraph, lead === undefined ? body : '') ? end : undefined;
}

function isCandidate(text: string, paragraph: Paragraph, body: string): boolean {
  const { look } = paragraph;
  if (text.length < 2 || text.length > 30 || readLabel(text) !== undefined || look.align === 'right') return false;
  if (/[。；，：:、,;]$/u.test(text) || /^附件|^抄送|^主题词|^[（(]/u.test(text)) return false;
  if (
    isDayLine(text) ||
    readNumberLine(text) !== undefined ||
    findOrgans(text).length > 0 ||
    readFieldLine(text) !== undefined
  )
    return false;
  if (look.level !== undefined) return look.level >= 1 && look.level <= 6;
  const isSet = look.bold === true || /黑体|楷体|SimHei|KaiTi/iu.test(look.font ?? '');
  return isSet && keyOf(paragraph, false) !== body;
}
