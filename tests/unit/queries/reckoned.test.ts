import { expect, test } from 'vitest';
import { reckonedOf } from '#queries/reckoned.ts';

test.each([
  ['同月', '2021-08-21', '2021-08-31', '2021年8月21日至31日'],
  ['同年', '2021-09-01', '2021-10-31', '2021年9月1日至10月31日'],
  ['跨年', '2017-06-01', '2018-12-31', '2017年6月1日至2018年12月31日'],
  ['同月不同年', '2021-12-01', '2022-12-31', '2021年12月1日至2022年12月31日'],
  ['只有截止日', undefined, '2021-07-02', '2021年7月2日前'],
])('%s', (_, start, end, expected) => {
  expect(reckonedOf({ start, end })).toBe(expected);
});

test('一天就写一天', () => {
  expect(reckonedOf({ start: '2021-06-16', end: '2021-06-16' })).toBe('2021年6月16日');
});

test('没有截止日的不换算', () => {
  expect(reckonedOf({})).toBeUndefined();
  expect(reckonedOf({ start: '2021-06-01' })).toBeUndefined();
});
