import { expandParties, resolveTable } from '#duties/task.ts';
import { describe, expect, test } from 'vitest';
import { source, units } from './hangzhou-table.ts';

const table = resolveTable(source, units);
const names = (parties: readonly { name: string }[] = []): string[] => parties.map(({ name }) => name);

describe('责任分工表', () => {
  test('第四行“现身说法”承接市委宣传部、市委政法委和8月底', () => {
    const task = table.tasks[3];
    expect(task?.task).toMatch(/^现身说法/);
    expect(names(task?.lead)).toEqual(['市委宣传部', '市委政法委']);
    expect(names(task?.support)).toEqual(['市政法部门']);
    expect(task?.carryOut).toEqual([]);
    expect(task?.unitsText).toBe('市委宣传部、市委政法委\n配合单位：市政法部门');
    expect(task?.due).toEqual({ text: '8月底', start: '2021-08-21', end: '2021-08-31' });
  });

  test('第一行有自己的单位，与下面三行同为8月底', () => {
    expect(names(table.tasks[0]?.lead)).toEqual(['市法院', '市应急管理局', '市市场监管局']);
    expect(names(table.tasks[0]?.support)).toEqual(['各地平安办']);
    expect(table.tasks.slice(0, 4).map(({ due }) => due.text)).toEqual(['8月底', '8月底', '8月底', '8月底']);
  });

  test('表头、活动时间和原文照录', () => {
    expect(table.columns).toEqual(['项 目', '任务分工及要求', '责任单位', '完成时限']);
    expect(table.campaign).toEqual({ text: '2021年8月底至年底', start: '2021-08-21', end: '2021-12-31' });
    expect(table.notice).toBe('2021-hangzhou-dangerous-operation');
    expect(table.tasks[0]).toMatchObject({
      id: 't01',
      project: '庭审教育',
      quote: '典型案例庭审旁听。',
      cells: { units: 'court', due: 'august' },
    });
  });

  test('本站整理的表格带着记号，原文印的没有', () => {
    expect(resolveTable({ ...source, derived: true }, units).derived).toBe(true);
    expect(table).not.toHaveProperty('derived');
  });

  test('不认识的单位和单元格不出错，留给内容检查去说', () => {
    const [first] = source.tasks;
    if (first === undefined) throw new Error('没有任务');
    const broken = resolveTable(
      {
        ...source,
        cells: { ...source.cells, court: { text: '市某局', lead: ['nobody'] } },
        tasks: [first, { ...first, id: 't02', units: 'constructor', due: 'nowhere' }],
      },
      units,
    );
    expect(broken.tasks[0]?.lead).toEqual([{ id: 'nobody', name: 'nobody' }]);
    expect(broken.tasks[1]).toMatchObject({ unitsText: '', lead: [], due: { text: '' } });
  });
});

describe('组合展开', () => {
  test('市政法部门展开为五家，各记着由它带入', () => {
    const via = { id: 'political-legal-offices', name: '市政法部门' };
    expect(expandParties([via], units)).toEqual([
      { id: 'political-legal', name: '市委政法委', via },
      { id: 'court', name: '市法院', via },
      { id: 'procuratorate', name: '市检察院', via },
      { id: 'police', name: '市公安局', via },
      { id: 'justice', name: '市司法局', via },
    ]);
  });

  test('已经点名的单位不再由组合带入，一类单位不展开', () => {
    const parties = [
      { id: 'political-legal-offices', name: '市政法部门' },
      { id: 'court', name: '市法院' },
      { id: 'local-peace-offices', name: '各地平安办' },
    ];
    const expanded = expandParties(parties, units);
    expect(names(expanded)).toEqual(['市委政法委', '市检察院', '市公安局', '市司法局', '市法院', '各地平安办']);
    expect(expanded.find(({ id }) => id === 'court')?.via).toBeUndefined();
  });

  test('组合里有组合，互相包含也不会没完', () => {
    const [court] = units;
    if (court === undefined) throw new Error('没有单位');
    const group = (id: string, members: string[]) => ({ ...court, id, name: id, kind: 'group' as const, members });
    const nested = [court, group('outer', ['inner', 'outer']), group('inner', ['court', 'outer', 'lost'])];
    const via = { id: 'outer', name: 'outer' };
    expect(expandParties([via], nested)).toEqual([
      { id: 'court', name: '市法院', via },
      { id: 'lost', name: 'lost', via },
    ]);
  });
});
