import { nearest } from '#legal/nearest.ts';
import { describe, expect, test } from 'vitest';

describe('最接近的名称', () => {
  const names = ['安全生产法', '刑法', '消防法', '危险化学品安全法', '特种设备安全法'];

  test.each([
    ['安全生产发', '安全生产法'],
    ['安全产生法', '安全生产法'],
    ['安全生产', '安全生产法'],
    ['消仿法', '消防法'],
    ['危险化学品法', '危险化学品安全法'],
  ])('%s 像 %s', (word, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });

  test.each(['民法典', '道路交通事故', ''])('“%s”谁也不像', (word) => {
    expect(nearest(word, names)).toBeUndefined();
  });

  test('一样近的取在前的，没有候选则没有', () => {
    expect(nearest('甲乙丙', ['甲乙丁', '甲乙戊'])).toBe('甲乙丁');
    expect(nearest('甲', [])).toBeUndefined();
  });
});
