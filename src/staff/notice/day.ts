import { isoDate } from '#legal/dates.ts';

const NUMERALS: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  '◯': '0',
  Ο: '0',
  О: '0',
  O: '0',
  o: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const NUMERAL = '[\\d〇零○◯ΟОOo一二三四五六七八九十]';
const DAY = new RegExp(`(${NUMERAL}{4})(?:年|[-./])(${NUMERAL}{1,3})(?:月|[-./])(${NUMERAL}{1,3})(?:日|号)?`, 'u');

/** The first day that a text names, `YYYY-MM-DD`: 2024年6月3日, 二〇二四年六月三日, 2024-06-03, 2024.6.3, full-width or spaced. */
export function findDay(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+(?=\d{1,2}:)/, '|')
    .replace(/\s/g, '');
  const match = DAY.exec(plain);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(toNumber);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}

/** True for a line that holds a day and nothing else, in brackets or not. */
export function isDayLine(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[([]|[)\]]$/g, '');
  const match = DAY.exec(plain);
  return match !== null && match[0] === plain && findDay(plain) !== undefined;
}

/** A day whose figures are left open: 2024年 月 日, 2024年×月×日. */
export function isBlankDay(text: string): boolean {
  return /^(?:[\d〇○一二三四五六七八九x×X_＿]{2,4})?年(?:[\dx×X_＿]{0,2})月(?:[\dx×X_＿]{0,2})日$/u.test(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
}

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten === -1) return Number([...text].map((letter) => NUMERALS[letter] ?? letter).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return Number(NUMERALS[tens] ?? '1') * 10 + Number(NUMERALS[ones] ?? '0');
}
