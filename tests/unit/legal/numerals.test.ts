import { formatNumeral, parseNumeral } from '#legal/numerals.ts';
import { describe, expect, test } from 'vitest';

describe('中文数字', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [36, '三十六'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [113, '一百一十三'],
    [134, '一百三十四'],
    [229, '二百二十九'],
    [402, '四百零二'],
    [452, '四百五十二'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [1260, '一千二百六十'],
    [2005, '二千零五'],
    [9999, '九千九百九十九'],
  ])('%i 与 %s 互相对应', (value, text) => {
    expect(formatNumeral(value)).toBe(text);
    expect(parseNumeral(text)).toBe(value);
  });

  test('1 至 9999 全部写出后读回，各不相同', () => {
    const written = new Set<string>();
    for (let value = 1; value <= 9999; value += 1) {
      const text = formatNumeral(value);
      expect(parseNumeral(text), text).toBe(value);
      written.add(text);
    }
    expect(written.size).toBe(9999);
  });

  test.each([
    ['134', 134],
    ['１３４', 134],
    ['一十', 10],
    ['一十二', 12],
    ['一百十二', 112],
    ['一三四', 134],
    ['一百〇一', 101],
    ['二〇二一', 2021],
    ['二零二一', 2021],
  ])('也读 %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '零',
    '〇',
    '0',
    '００',
    '10000',
    '一万',
    '一百五',
    '一百百',
    '十百',
    '一百零十',
    '百',
    '一百零',
    '零一',
    '甲',
    '1 3',
    '-1',
    '1.5',
  ])('不读“%s”', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  test.each([0, 10000, -1, 1.5, Number.NaN])('不写 %d', (value) => {
    expect(() => formatNumeral(value)).toThrow(RangeError);
  });
});
