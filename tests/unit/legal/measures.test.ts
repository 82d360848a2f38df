import { expect, test } from 'vitest';
import { findMeasures, findStrayFigures } from '#legal/measures.ts';

test.each([
  ['处二万元以上五万元以下的罚款', '元', 20_000, 50_000],
  ['处2万元以上5万元以下罚款', '元', 20_000, 50_000],
  ['处一千万元以上二千万元以下的罚款', '元', 10_000_000, 20_000_000],
  ['处十万元以下的罚款', '元', undefined, 100_000],
  ['违法所得10万元以上的', '元', 100_000, undefined],
  ['一亿元以上', '元', 100_000_000, undefined],
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
  ['死亡三人以上', '人', 3, undefined],
])('%s', (text, unit, from, to) => {
  expect(findMeasures(text).map((figure) => [figure.unit, figure.from, figure.to])).toEqual([[unit, from, to]]);
});

test('一句话里的几个数，照次序，各带原文', () => {
  const text = '一百八十日内三次或者一年内四次受到行政处罚，五年内不得担任';
  expect(findMeasures(text).map((figure) => figure.text)).toEqual(['一百八十日', '三次', '一年', '四次', '五年']);
});

test('条号、序数和“同时设计”不是数', () => {
  expect(
    findMeasures('第三人、第十三人、第九十七条第三款、第一百三十四条之一第（二）项、法释〔2022〕19号、三同时、一并'),
  ).toEqual([]);
});

test('条文里没有的数一个个指出，附条文里最近的', () => {
  const clause = '处二万元以上五万元以下的罚款，处五万元以上十万元以下的罚款，十五日以下拘留';
  expect(findStrayFigures('5万元以上9万元以下，3年', clause)).toEqual([
    { figure: '5万元以上9万元以下', nearest: '五万元以上十万元以下' },
    { figure: '3年', nearest: undefined },
  ]);
});

test('同一个数，汉字和阿拉伯数字一样；上下限不同就不一样', () => {
  const clause = '处五万元以上十万元以下的罚款';
  expect(findStrayFigures('5万元至10万元', clause)).toEqual([]);
  expect(findStrayFigures('10万元以下', clause).map(({ figure }) => figure)).toEqual(['10万元以下']);
});
