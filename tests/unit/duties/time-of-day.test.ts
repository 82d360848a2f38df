import { parseTimeOfDay } from '#duties/time-of-day.ts';
import { expect, test } from 'vitest';

test.each([
  ['7 月2日下午4点前', '16:00'],
  ['7月2日16:00前', '16:00'],
  ['6月30日上午9时30分', '09:30'],
  ['每周五下午三点半前', '15:30'],
  ['12月1日17：30', '17:30'],
  ['当日中午12点', '12:00'],
  ['中午1点', '13:00'],
  ['晚上8时', '20:00'],
  ['上午十一点', '11:00'],
])('%s 是 %s', (text, time) => {
  expect(parseTimeOfDay(text)).toBe(time);
});

test.each(['6月份每周二下午下班前', '6月30日前', '及时', '活动期间……随时', '3小时内', '25:00', '2时间段', '8月底'])(
  '%s 没有写明几点',
  (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  },
);
