import { describe, expect, test } from 'vitest';
import { occurrencesOf, parseRecurrence, parseRecurrenceWords } from '#duties/recurrence.ts';

describe('反复的时限', () => {
  test.each([
    ['6月份每周二下午下班前', 'FREQ=WEEKLY;BYDAY=TU'],
    ['每星期天', 'FREQ=WEEKLY;BYDAY=SU'],
    ['每周报送一次', 'FREQ=WEEKLY'],
    ['每季度至少要进行一次', 'FREQ=MONTHLY;INTERVAL=3'],
    ['每个季度', 'FREQ=MONTHLY;INTERVAL=3'],
    ['每月底', 'FREQ=MONTHLY'],
    ['每年', 'FREQ=YEARLY'],
    ['每半年', 'FREQ=MONTHLY;INTERVAL=6'],
    ['每天', 'FREQ=DAILY'],
  ])('“%s”是 %s', (words, rrule) => {
    expect(parseRecurrenceWords(words)).toBe(rrule);
    expect(parseRecurrence(rrule)).toBeDefined();
  });

  test.each(['8月底', '10月-11月（每半个月一期）', '每乡镇一场', '全年', ''])('“%s”没有能写成规则的反复', (words) => {
    expect(parseRecurrenceWords(words)).toBeUndefined();
  });

  test('江北通知的每周二，2021年6月有五个', () => {
    const limit = { start: '2021-06-01', end: '2021-06-30', rrule: 'FREQ=WEEKLY;BYDAY=TU' };
    expect(occurrencesOf(limit)).toEqual(['2021-06-01', '2021-06-08', '2021-06-15', '2021-06-22', '2021-06-29']);
  });

  test('隔一周的，从开始那一周数起', () => {
    const limit = { start: '2021-06-03', end: '2021-06-30', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR' };
    expect(occurrencesOf(limit)).toEqual(['2021-06-04', '2021-06-15', '2021-06-18', '2021-06-29']);
  });

  test('每月某日和月末，跨年，没有这一天的月份跳过', () => {
    const limit = { start: '2023-11-15', end: '2024-02-29', rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1,30,1' };
    expect(occurrencesOf(limit)).toEqual([
      '2023-11-30',
      '2023-12-01',
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
      '2024-01-30',
      '2024-01-31',
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  test('没有定下哪一天的（每季度）、没有起止的，不编日期', () => {
    expect(occurrencesOf({ start: '2017-06-01', end: '2018-12-31', rrule: 'FREQ=MONTHLY;INTERVAL=3' })).toEqual([]);
    expect(occurrencesOf({ end: '2018-12-31', rrule: 'FREQ=WEEKLY;BYDAY=TU' })).toEqual([]);
    expect(occurrencesOf({ start: '2021-06-01', end: '2021-06-30' })).toEqual([]);
  });

  test.each([
    '',
    'WEEKLY',
    'FREQ=WEEKLY;BYDAY=TX',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=FORTNIGHTLY',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=DAILY;FREQ=DAILY',
  ])('%j 读不懂', (rrule) => {
    expect(parseRecurrence(rrule)).toBeUndefined();
  });
});
