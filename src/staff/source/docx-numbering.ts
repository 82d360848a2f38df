import type { Document } from '@xmldom/xmldom';
import { formatNumeral } from '#legal/numerals.ts';
import { child, children, value } from './docx-package.ts';

interface Level {
  format: string;
  /** `（%1）`: %1 is the count of the first level. */
  text: string;
  start: number;
}

/** The numbers that Word counts itself, which its text does not hold. */
export interface Numbering {
  /** The label of the next paragraph of a list; empty for a bullet. Counts on. */
  next(numId: string, level: number): string;
}

/** Reads numbering.xml; without it every label is empty. */
export function readNumbering(document: Document | undefined): Numbering {
  const root = document?.documentElement ?? undefined;
  const lists = new Map(
    children(root, 'abstractNum').map((list) => [value(list, 'abstractNumId') ?? '', levelsOf(list)]),
  );
  const instances = new Map(
    children(root, 'num').map((num) => {
      const overrides = children(num, 'lvlOverride').map((override) => ({
        level: Number(value(override, 'ilvl') ?? 0),
        start: value(child(override, 'startOverride')),
      }));
      return [value(num, 'numId') ?? '', { list: value(child(num, 'abstractNumId')) ?? '', overrides }];
    }),
  );
  const counts = new Map<string, number[]>();
  const seen = new Set<string>();
  return {
    next(numId, level) {
      const instance = instances.get(numId);
      const levels = instance === undefined ? undefined : lists.get(instance.list);
      const format = levels?.[level];
      if (instance === undefined || levels === undefined || format === undefined) return '';
      const count = counts.get(instance.list) ?? [];
      counts.set(instance.list, count);
      if (!seen.has(numId)) {
        seen.add(numId);
        for (const { level: at, start } of instance.overrides) if (start !== undefined) count[at] = Number(start) - 1;
      }
      for (let above = 0; above < level; above += 1) count[above] ??= levels[above]?.start ?? 1;
      count[level] = (count[level] ?? format.start - 1) + 1;
      count.length = level + 1;
      return format.text.replace(/%(\d)/g, (_, place: string) =>
        formatCount(count[Number(place) - 1] ?? 1, levels[Number(place) - 1]?.format ?? 'decimal'),
      );
    },
  };
}

function levelsOf(list: NonNullable<ReturnType<typeof child>>): Level[] {
  const levels: Level[] = [];
  for (const level of children(list, 'lvl')) {
    const format = value(child(level, 'numFmt')) ?? 'decimal';
    const text = value(child(level, 'lvlText')) ?? '';
    levels[Number(value(level, 'ilvl') ?? 0)] = {
      format,
      text: ['bullet', 'none'].includes(format) ? '' : text,
      start: Number(value(child(level, 'start')) ?? 1),
    };
  }
  return levels;
}

const ROMAN = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LEGAL: Record<string, string> = {
  ...Object.fromEntries([...'一二三四五六七八九'].map((digit, index) => [digit, '壹贰叁肆伍陆柒捌玖'.charAt(index)])),
  十: '拾',
  百: '佰',
};

/** A count in one of Word's number formats (ST_NumberFormat). */
function formatCount(count: number, format: string): string {
  if (count < 1 || count > 9999) return String(count);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return formatNumeral(count);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(count)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return [...formatNumeral(count)].map((digit) => LEGAL[digit] ?? digit).join('');
    case 'ideographTraditional':
      return STEMS.charAt((count - 1) % STEMS.length);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
    case 'decimalEnclosedParen':
      return count <= 20 ? String.fromCodePoint(0x2473 + count) : `(${count})`;
    case 'decimalEnclosedFullstop':
      return count <= 20 ? String.fromCodePoint(0x2487 + count) : `${count}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(count)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return String.fromCodePoint(0x61 + ((count - 1) % 26));
    case 'upperLetter':
      return String.fromCodePoint(0x41 + ((count - 1) % 26));
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
