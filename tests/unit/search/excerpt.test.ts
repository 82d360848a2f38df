import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '#search/excerpt.ts';

const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const marked = (parts: { text: string; marked: boolean }[]) =>
  parts.filter((part) => part.marked).map((part) => part.text);

describe('cutExcerpt', () => {
  test('取含有查询的一句，标出查到的字', () => {
    const parts = cutExcerpt('生产经营单位应当负责。餐饮等行业应当安装可燃气体报警装置，并保障其正常使用。', [
      '报警装置',
    ]);
    expect(text(parts)).toBe('餐饮等行业应当安装可燃气体报警装置，并保障其正常使用。');
    expect(marked(parts)).toEqual(['报警装置']);
  });

  test('书名号和全角不妨碍标出，原文一字不改', () => {
    const parts = cutExcerpt('依照《刑法》第１３４条处理。', ['刑法第134条']);
    expect(text(parts)).toBe('依照《刑法》第１３４条处理。');
    expect(marked(parts)).toEqual(['刑法》第１３４条']);
  });

  test('整词不在时标出其中的字', () => {
    expect(marked(cutExcerpt('在生产、作业中具有现实危险的', ['危险作业罪']))).toEqual(['作业', '危险']);
  });

  test('长句只取查到的前后，两头用省略号', () => {
    const parts = cutExcerpt(`${'甲'.repeat(200)}危险作业${'乙'.repeat(200)}`, ['危险作业']);
    expect(text(parts)).toMatch(/^……甲+危险作业乙+……$/);
    expect(text(parts).length).toBeLessThan(100);
  });

  test('没有查到时取开头一句；没有正文时为空', () => {
    expect(cutExcerpt('第一句。第二句。', ['别的'])).toEqual([{ text: '第一句。', marked: false }]);
    expect(cutExcerpt('', ['别的'])).toEqual([]);
  });

  test('原文里的标签只是文字', () => {
    expect(text(cutExcerpt('<b>危险</b>作业。', ['危险']))).toBe('<b>危险</b>作业。');
  });
});
