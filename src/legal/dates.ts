const shanghaiOffset = 8 * 60 * 60 * 1000;

/** True for an existing day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** `YYYY-MM-DD` of a day of the calendar, undefined where there is no such day. Years 1000 to 9999. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a month has; months count from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * `2021-03-01` -> 2021年3月1日.
 * @throws RangeError for anything that isIsoDate refuses.
 */
export function formatDate(iso: string): string {
  if (!isIsoDate(iso)) throw new RangeError(`不是 YYYY-MM-DD 形式的日期：${iso}`);
  return `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`;
}

/** Reads 2021年3月1日, 2021-03-01 or 2021/3/1 (full-width digits too) into `YYYY-MM-DD`; undefined for impossible days. */
export function parseDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plain) ?? /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(plain);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).filter((part) => /^\d/.test(part));
  return isoDate(Number(year), Number(month), Number(day));
}

/** The day of the calendar in China at this moment; China keeps UTC+8 all the year round. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + shanghaiOffset).toISOString().slice(0, 10);
}
