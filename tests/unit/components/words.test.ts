import { expect, test } from 'vitest';
import { splitWords } from '#components/words.ts';

test('标题只在词与词之间换行，不把一个字的词甩到行首', () => {
  expect(splitWords('杭州市2021年度平安宣传暨涉危险作业宣传教育活动实施方案')).toEqual([
    '杭州市2021年度',
    '平安',
    '宣传暨涉',
    '危险',
    '作业',
    '宣传',
    '教育',
    '活动',
    '实施',
    '方案',
  ]);
});

test('引号里面不换行，引号前后可以换行', () => {
  expect(splitWords('2021年“安全生产月”和“万里行”活动的通知')).toEqual([
    '2021年',
    '“安全生产月”和',
    '“万里行”',
    '活动的',
    '通知',
  ]);
});

test('字符一个不变', () => {
  const title = '台儿庄区经济和信息化局关于印发安全生产宣传教育“七进”活动工作方案的通知';
  expect(splitWords(title).join('')).toBe(title);
  expect(splitWords('')).toEqual([]);
});
