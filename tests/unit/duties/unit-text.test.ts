import { splitUnitText } from '#duties/unit-text.ts';
import { describe, expect, test } from 'vitest';
import { source, units } from './hangzhou-table.ts';

describe('责任单位一格的文字', () => {
  test('切成单位名称和其余文字', () => {
    expect(splitUnitText('市委政法委，配合单位：市政法部门', units)).toEqual([
      { text: '市委政法委', unit: 'political-legal' },
      { text: '，配合单位：' },
      { text: '市政法部门', unit: 'political-legal-offices' },
    ]);
  });

  test('取最长的名称，漏写“局”的也认得', () => {
    expect(splitUnitText('市交通运输局、市交通运输、市城管局', units)).toEqual([
      { text: '市交通运输局', unit: 'transport' },
      { text: '、' },
      { text: '市交通运输', unit: 'transport' },
      { text: '、市城管局' },
    ]);
  });

  test.each([
    ...Object.values(source.cells).map(({ text }) => text),
    '市应急管理局、市消防救援支队、市经信局、市建委、市交通运输、市城管局、市农业农村局、市市场监管局等行业主管、监管部门',
    '宣传教育活动相关成员单位',
    '市市法院院',
    '\n',
    '',
  ])('接起来与原文相同：%j', (text) => {
    const parts = splitUnitText(text, units);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => part.text !== '')).toBe(true);
  });

  test('空名称不起作用', () => {
    expect(splitUnitText('甲', [{ id: 'x', name: '', also: [''] }])).toEqual([{ text: '甲' }]);
  });
});
