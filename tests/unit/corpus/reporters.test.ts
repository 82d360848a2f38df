import { expect, test } from 'vitest';
import { problem } from '#corpus/problems.ts';
import { formatAnnotations, formatJson, formatReport } from '#corpus/reporters.ts';

const problems = [
  problem(
    'unit/unknown',
    'responsibilities/a.yaml',
    { line: 3, column: 5 },
    { unit: 'hangzhou-x', nearest: 'hangzhou-y' },
  ),
  problem('statute/warning', 'laws/a/2021-03-01.md', { line: 2, column: 1 }, { warning: '第二条没有正文' }),
];

test('给人看的一份：哪里、什么问题、怎么改、一共几处', () => {
  expect(formatReport(problems)).toBe(
    [
      'content/responsibilities/a.yaml:3:5 错误 没有代号是 hangzhou-x 的单位（unit/unknown）',
      '    改法：是不是想写 hangzhou-y；新的单位先在 units 文件夹里登记',
      'content/laws/a/2021-03-01.md:2:1 提醒 法条正文可能有误：第二条没有正文（statute/warning）',
      '    改法：对照官方文本核对这一行；官方文本就是这样的话不用改',
      '内容检查：1 处错误，1 处提醒。',
    ].join('\n'),
  );
  expect(formatReport([])).toBe('内容检查通过，没有发现问题。');
});

test('给程序看的一份', () => {
  expect(JSON.parse(formatJson(problems, 'other'))).toEqual({
    problems: [
      expect.objectContaining({
        code: 'unit/unknown',
        level: 'error',
        file: 'other/responsibilities/a.yaml',
        line: 3,
        column: 5,
        suggestion: 'hangzhou-y',
      }),
      expect.objectContaining({ code: 'statute/warning', level: 'warning' }),
    ],
  });
});

test('GitHub 的批注', () => {
  expect(formatAnnotations(problems.slice(1))).toBe(
    '::warning file=content/laws/a/2021-03-01.md,line=2,col=1,title=statute/warning::法条正文可能有误：第二条没有正文%0A改法：对照官方文本核对这一行；官方文本就是这样的话不用改',
  );
});
