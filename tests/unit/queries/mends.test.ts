import { describe, expect, test } from 'vitest';
import { parseMdx } from '#markdown/parse-mdx.ts';
import { mendsOf } from '#queries/mends.ts';

function mends(source: string) {
  const parsed = parseMdx(source);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return mendsOf(parsed.tree);
}

describe('改字', () => {
  test('同样的改字合在一起数，多的在前', () => {
    const text = [
      '## <Mend was="宣扬">宣传</Mend>活动',
      '',
      '开展<Mend was="平安生产">安全生产</Mend>月，<Mend was="平安生产">安全生产</Mend>万里行。',
      '',
      '- 做好<Mend was="平安生产">安全生产</Mend>工作',
    ].join('\n');
    expect(mends(text)).toEqual([
      { was: '平安生产', now: '安全生产', count: 3 },
      { was: '宣扬', now: '宣传', count: 1 },
    ]);
  });

  test('原来的字相同、改成的字不同，分开数', () => {
    expect(mends('<Mend was="平安校内">平安校园</Mend>，<Mend was="平安校内">安全校园</Mend>')).toEqual([
      { was: '平安校内', now: '平安校园', count: 1 },
      { was: '平安校内', now: '安全校园', count: 1 },
    ]);
  });

  test('强调里、表格里的也算，别的组件不算', () => {
    const text = '**<Mend was="甲">乙</Mend>**\n\n| 头 |\n|---|\n| <Mend was="甲">乙</Mend> |\n\n<Blank>x</Blank>市';
    expect(mends(text)).toEqual([{ was: '甲', now: '乙', count: 2 }]);
  });

  test('没有改字', () => {
    expect(mends('照录，没有改字。')).toEqual([]);
  });
});
