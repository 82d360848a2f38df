import { formatDate, isIsoDate, isoDate, lastDayOfMonth, parseDate, todayInShanghai } from '#legal/dates.ts';
import { describe, expect, test } from 'vitest';

describe('日期', () => {
  test.each([
    ['2021年3月1日', '2021-03-01'],
    ['2021年03月01日', '2021-03-01'],
    ['２０２１年１２月３１日', '2021-12-31'],
    ['2021-03-01', '2021-03-01'],
    ['2021/3/1', '2021-03-01'],
    ['2024年2月29日', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    [' 1997年10月1日 ', '1997-10-01'],
  ])('%s 是 %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '2021年2月29日',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021年6月0日',
    '2021年6月',
    'x月x日',
    '2021-3/1',
    '21-03-01',
    '',
  ])('没有“%s”这一天', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('写出来不补零', () => {
    expect(formatDate('2021-03-01')).toBe('2021年3月1日');
    expect(formatDate('2021-12-31')).toBe('2021年12月31日');
    expect(() => formatDate('2021-02-30')).toThrow(RangeError);
  });

  test('只认 YYYY-MM-DD', () => {
    expect(isIsoDate('2021-03-01')).toBe(true);
    expect(isIsoDate('2021-3-1')).toBe(false);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isoDate(2021, 9, 30)).toBe('2021-09-30');
    expect(isoDate(2021, 9, 31)).toBeUndefined();
    expect(isoDate(2021, 1.5, 3)).toBeUndefined();
  });

  test('每月的最后一天', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lastDayOfMonth(2021, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(lastDayOfMonth(2024, 2)).toBe(29);
  });

  test('今天按北京时间算：零点即世界时前一日十六点', () => {
    expect(todayInShanghai(new Date('2021-08-31T15:59:59.999Z'))).toBe('2021-08-31');
    expect(todayInShanghai(new Date('2021-08-31T16:00:00.000Z'))).toBe('2021-09-01');
    expect(todayInShanghai(new Date('2021-12-31T16:00:00Z'))).toBe('2022-01-01');
    expect(todayInShanghai(new Date('2022-01-01T00:00:00+08:00'))).toBe('2022-01-01');
  });
});
