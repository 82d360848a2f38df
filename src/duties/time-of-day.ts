import { parseNumeral } from '#legal/numerals.ts';

const pattern =
  /(凌晨|早上|上午|中午|下午|傍晚|晚上)?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:点钟?|时(?![间候限期段])|:(?=\d))(半|\d{1,2}(?=分|\D|$))?/;
const afternoon = new Set(['下午', '傍晚', '晚上']);

/**
 * The hour that a time limit names, `HH:MM` of the 24 hours: 下午4点前 -> 16:00, 17:30前. Undefined where it names none:
 * 下班前 has no hour that everyone shares.
 */
export function parseTimeOfDay(text: string): string | undefined {
  const match = pattern.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return undefined;
  const [, part = '', written = '', rest] = match;
  const named = /^\d/.test(written) ? Number(written) : parseNumeral(written);
  if (named === undefined) return undefined;
  const isLater = (afternoon.has(part) && named < 12) || (part === '中午' && named < 3);
  const hour = isLater ? named + 12 : named;
  const minute = rest === '半' ? 30 : Number(rest ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
