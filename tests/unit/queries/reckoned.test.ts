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

test('每周二这样定下了日子的，一天一天写出来；日子太多、没有定下哪一天的，只写起止', () => {
  const weekly = { start: '2021-06-01', end: '2021-06-30', rrule: 'FREQ=WEEKLY;BYDAY=TU' };
  expect(reckonedOf(weekly)).toBe('2021年6月1日、8日、15日、22日、29日');
  expect(reckonedOf({ ...weekly, start: '2021-05-25', end: '2021-06-08' })).toBe('2021年5月25日、6月1日、8日');
  expect(reckonedOf({ ...weekly, end: '2021-12-31' })).toBe('2021年6月1日至12月31日');
  expect(reckonedOf({ start: '2017-06-01', end: '2018-12-31', rrule: 'FREQ=MONTHLY;INTERVAL=3' })).toBe(
    '2017年6月1日至2018年12月31日',
  );
});
