import { expect, test } from 'vitest';
import { findMeasures, isSameFigure, nearestFigure } from '#legal/measures.ts';

test.each([
  ['处二万元以上五万元以下的罚款', '元', 20_000, 50_000],
  ['处2万元以上5万元以下罚款', '元', 20_000, 50_000],
  ['处一千万元以上二千万元以下的罚款', '元', 10_000_000, 20_000_000],
  ['处十万元以下的罚款', '元', undefined, 100_000],
  ['违法所得10万元以上的', '元', 100_000, undefined],
  ['百分之四十', '%', 40, 40],
  ['40%', '%', 40, 40],
  ['百分之六十至百分之一百', '%', 60, 100],
  ['百分之二十以上百分之五十以下', '%', 20, 50],
  ['二倍以上五倍以下', '倍', 2, 5],
  ['十五日以下拘留', '日', undefined, 15],
  ['提前二十四小时', '小时', 24, 24],
  ['七个工作日内', '工作日', 7, 7],
  ['7个工作日内', '工作日', 7, 7],
  ['从业人员超过一百人的', '人', 100, 100],
])('%s', (text, unit, from, to) => {
  expect(findMeasures(text).map((figure) => [figure.unit, figure.from, figure.to])).toEqual([[unit, from, to]]);
});

test('一句话里的几个数，照次序，各带原文', () => {
  const text = '一百八十日内三次或者一年内四次受到行政处罚，五年内不得担任';
  expect(findMeasures(text).map((figure) => figure.text)).toEqual(['一百八十日', '三次', '一年', '四次', '五年']);
});

test('条号、序数和“同时设计”不是数', () => {
  expect(findMeasures('第三人、第十三人、第九十七条第三款、三同时、一并')).toEqual([]);
});

test('同一个数，汉字和阿拉伯数字一样；上下限不同就不一样', () => {
  const [chinese] = findMeasures('五万元以上十万元以下');
  const [arabic] = findMeasures('5万元至10万元');
  const [below] = findMeasures('10万元以下');
  if (chinese === undefined || arabic === undefined || below === undefined) throw new Error('没有读出数');
  expect(isSameFigure(chinese, arabic)).toBe(true);
  expect(isSameFigure(chinese, below)).toBe(false);
});

test('最近的数只在同一种单位里找', () => {
  const figures = findMeasures('处二万元以上五万元以下的罚款，处五万元以上十万元以下的罚款，十五日以下拘留');
  const [wanted] = findMeasures('5万元以上9万元以下');
  const [days] = findMeasures('3年');
  expect(wanted && nearestFigure(wanted, figures)?.text).toBe('五万元以上十万元以下');
  expect(days && nearestFigure(days, figures)).toBeUndefined();
});
