import { rowHeights } from '#exports/row-heights.ts';
import { describe, expect, test } from 'vitest';

const cell = (value: string, rows = 1, columns = 1) => ({ value, look: 'text', rows, columns });

describe('行高（磅）', () => {
  test('一行字21磅，空行也是；换行和折行每行加15磅', () => {
    expect(rowHeights([[cell('短')], [cell('')], [cell('一\n二\n三')]], [20])).toEqual([21, 21, 51]);
    expect(rowHeights([[cell('一二三四五六七八九十一二三四五六七八九十')]], [20])).toEqual([51]);
  });

  test('合并的格要得比几行加起来还多，多出来的由这几行分担', () => {
    const [first = 0, second = 0] = rowHeights([[cell('甲\n乙\n丙\n丁\n戊\n己', 2)], [undefined]], [20]);
    expect(first).toBe(second);
    expect(first + second).toBeGreaterThanOrEqual(96);
  });

  test('通栏的格按通栏的宽度折行', () => {
    expect(rowHeights([[cell('一二三四五六七八九十', 1, 2)]], [12, 12])).toEqual([21]);
  });

  test('不超过表格软件许可的409磅', () => {
    expect(rowHeights([[cell('长\n'.repeat(100))]], [20])).toEqual([409]);
  });
});
