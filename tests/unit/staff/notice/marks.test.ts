import { describe, expect, test } from 'vitest';
import { findDay, isDayLine } from '#staff/notice/day.ts';
import { readLabel } from '#staff/notice/label.ts';
import { escapeText } from '#staff/notice/mdx-body.ts';
import { readNumberLine } from '#staff/notice/number-line.ts';
import { readParties } from '#staff/notice/unit-list.ts';

test.each([
  ['一、总体要求', 1, 1],
  ['（十二）加强领导', 2, 12],
  ['(三)突出重点', 2, 3],
  ['㈡组织实施', 2, 2],
  ['3.开展演练', 3, 3],
  ['１０、报送总结', 3, 10],
  ['⒉入户宣传', 3, 2],
  ['1.2024年活动统计表', 3, 1],
  ['（4）班组长天天讲', 4, 4],
  ['⑸其他', 4, 5],
])('层次序数：%s', (text, level, number) => {
  expect(readLabel(text)).toMatchObject({ level, number });
});

test.each(['3.5米以下', '2024年工作', '一是加强领导', '12350举报', '第一条　为了'])('不是层次序数：%s', (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test.each([
  ['浙应急[2021]75号', '浙应急〔2021〕75号'],
  ['（杭安委办〔2024〕5号）', '杭安委办〔2024〕5号'],
  ['青安办发（２０２５）０３号', '青安办发〔2025〕3号'],
  ['文号： 西安委【2023】12号', '西安委〔2023〕12号'],
  ['杭 安 委 〔 2 0 2 4 〕 5 号', '杭安委〔2024〕5号'],
  ['公告2024年第5号', '公告2024年第5号'],
])('发文字号：%s', (line, number) => {
  expect(readNumberLine(line)).toBe(number);
});

test('正文里引用的文号不是自己的', () => {
  expect(readNumberLine('根据浙应急〔2021〕75号文件要求')).toBeUndefined();
});

test.each([
  ['二〇二四年十二月三十一日', '2024-12-31'],
  ['二○二三年二月十日', '2023-02-10'],
  ['２０２４年６月３日', '2024-06-03'],
  ['2024 年 6 月 3 日', '2024-06-03'],
  ['2024.6.3', '2024-06-03'],
  ['2024-06-03 10:20', '2024-06-03'],
])('日期：%s', (text, day) => {
  expect(findDay(text)).toBe(day);
});

test('没有这一天，或者不只是日期', () => {
  expect(findDay('2023年2月30日')).toBeUndefined();
  expect(isDayLine('2024年6月3日前报送')).toBe(false);
});

describe('责任单位', () => {
  test.each<[string, string[], string[]]>([
    ['市法院、市应急管理局\n配合单位：各地平安办', ['市法院', '市应急管理局'], ['各地平安办']],
    ['市委政法委，配合单位：市政法部门', ['市委政法委'], ['市政法部门']],
    ['市建委、市城管局等行业主管、监管部门', ['市建委', '市城管局'], []],
    ['区教育局牵头，区住建局、各街道配合', ['区教育局'], ['区住建局', '各街道']],
    ['市应急局（牵头）、市公安局', ['市应急局'], ['市公安局']],
    ['各乡（镇）、街道，各部门', ['各乡（镇）、街道', '各部门'], []],
  ])('%s', (text, lead, support) => {
    expect(readParties(text)).toMatchObject({ lead, support });
  });
});

test.each([
  ['1. 加强领导', '1\\. 加强领导'],
  ['a < b {c} *d*', 'a \\< b \\{c\\} \\*d\\*'],
  ['# 号', '\\# 号'],
])('MDX 里照原样印：%s', (text, written) => {
  expect(escapeText(text)).toBe(written);
});
