import { describe, expect, test } from 'vitest';
import { drawStructure } from '#queries/structure-drawing.ts';

const box = (title: string, more: { note?: string; items?: { mark: string; text: string }[] } = {}) => ({
  title,
  items: [],
  ...more,
});
const LONG = '发生重大伤亡事故或者其他严重后果的现实危险，不等事故发生，有没有由法院结合案情判断';
const drawing = drawStructure(
  [box('甲'), box('乙', { items: [{ mark: '（一）', text: LONG }] }), box('丙', { note: LONG })],
  box('罪'),
  box('事故'),
);
const lines = drawing.texts.map(({ text }) => text);

describe('图', () => {
  test('一个字不少，次序不变', () => {
    expect(lines.join('')).toBe(`甲加乙（一）${LONG}加丙${LONG}三样都有罪事故`);
  });

  test('逗号、句号不在一行的开头，每一行都在框里', () => {
    expect(lines.filter((line) => /^[、，。；：！？）”》]/u.test(line))).toEqual([]);
    const widest = Math.max(...drawing.texts.map(({ x, text }) => x + text.length * 15.5));
    expect(widest).toBeLessThanOrEqual(drawing.right + 2);
  });

  test('框一个接一个，不重叠；三个条件、罪、事故的框不一样，不靠颜色也分得清', () => {
    expect(drawing.boxes.map(({ frame }) => frame)).toEqual(['plain', 'plain', 'plain', 'double', 'dashed']);
    drawing.boxes.slice(1).forEach(({ y }, index) => {
      const before = drawing.boxes[index];
      expect(y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
    });
    expect(drawing.height).toBeGreaterThan(drawing.boxes.at(-1)?.y ?? 0);
  });
});
