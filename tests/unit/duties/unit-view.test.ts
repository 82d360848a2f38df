import { resolveTable } from '#duties/task.ts';
import { participantsOf, tasksByUnit } from '#duties/unit-view.ts';
import { describe, expect, test } from 'vitest';
import { source, units } from './hangzhou-table.ts';

const table = resolveTable(source, units);
const via = { id: 'political-legal-offices', name: '市政法部门' };

function view(unitId: string): unknown[] {
  return (tasksByUnit([table], units).get(unitId) ?? []).map(({ task, role, via: group }) =>
    group === undefined ? [task.id, role] : [task.id, role, group],
  );
}

describe('一个单位的任务', () => {
  test('市委宣传部：庭审报道三项负责，新闻发布会配合', () => {
    expect(view('publicity')).toEqual([
      ['t02', 'lead'],
      ['t03', 'lead'],
      ['t04', 'lead'],
      ['t05', 'support'],
    ]);
  });

  test('市公安局没有点名，由市政法部门带入', () => {
    expect(view('police')).toEqual([
      ['t02', 'support', via],
      ['t03', 'support', via],
      ['t04', 'support', via],
      ['t05', 'support', via],
    ]);
  });

  test('市委政法委既负责又在市政法部门之内，负责的任务只列一次', () => {
    expect(view('political-legal')).toEqual([
      ['t02', 'lead'],
      ['t03', 'lead'],
      ['t04', 'lead'],
      ['t05', 'support', via],
    ]);
  });

  test('组合和一类单位也有自己的任务', () => {
    expect(view('political-legal-offices')).toEqual([
      ['t02', 'support'],
      ['t03', 'support'],
      ['t04', 'support'],
      ['t05', 'support'],
    ]);
    expect(view('local-peace-offices')).toEqual([['t01', 'support']]);
  });

  test('没有任务的单位和不认识的单位', () => {
    expect(view('transport')).toEqual([]);
    expect(view('nobody')).toEqual([]);
  });

  test('几张表按次序', () => {
    const twice = tasksByUnit([table, { ...table, notice: 'another' }], units).get('market');
    expect(twice?.map(({ table: { notice } }) => notice)).toEqual([table.notice, 'another']);
  });

  test('一项任务里的每一家只算一次：点名的在前，组合与它的成员都算', () => {
    const press = table.tasks.find(({ id }) => id === 't05');
    if (press === undefined) throw new Error('没有新闻发布会');
    expect(participantsOf(press, units).map(({ id, role }) => `${role} ${id}`)).toEqual([
      'lead emergency',
      'support publicity',
      'support political-legal-offices',
      'support political-legal',
      'support court',
      'support procuratorate',
      'support police',
      'support justice',
    ]);
  });
});
