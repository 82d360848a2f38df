import { mergeRows } from '#duties/merge.ts';
import { resolveTable } from '#duties/task.ts';
import { describe, expect, test } from 'vitest';
import { source, units } from './hangzhou-table.ts';

/** What begins in each row, as `项目 单位 时限` with the number of rows it spans, `·` where nothing begins. */
function shape(tasks: typeof source.tasks): string[] {
  return mergeRows(resolveTable({ ...source, tasks }, units).tasks).map(({ task, project, units, due }) =>
    [task.id, project?.span ?? '·', units?.span ?? '·', due?.span ?? '·'].join(' '),
  );
}

describe('合并单元格', () => {
  test('庭审教育：项目四行，单位一行加三行，时限四行；新闻发布会、平安培训各自成行', () => {
    expect(shape(source.tasks)).toEqual(['t01 4 1 4', 't02 · 3 ·', 't03 · · ·', 't04 · · ·', 't05 1 1 1', 't11 1 1 1']);
  });

  test('项目名称写在合并格开始的一行', () => {
    const [first, second] = mergeRows(resolveTable(source, units).tasks);
    expect(first?.project).toEqual({ text: '庭审教育', span: 4 });
    expect(second?.project).toBeUndefined();
  });

  test('不同项目的单元格即使相同也不合并，不相邻的也不合并', () => {
    const [first] = source.tasks;
    if (first === undefined) throw new Error('没有任务');
    const rows = [
      { ...first, id: 'a', project: '送法入企' },
      { ...first, id: 'b', project: '平安培训' },
      { ...first, id: 'c', project: '平安培训', due: 'whole' },
      { ...first, id: 'd', project: '平安培训' },
      { ...first, id: 'e', project: '送法入企' },
    ];
    expect(shape(rows)).toEqual(['a 1 1 1', 'b 3 3 1', 'c · · 1', 'd · · 1', 'e 1 1 1']);
  });

  test('没有任务就没有行', () => {
    expect(mergeRows([])).toEqual([]);
  });
});
