import type { Root, Table } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '#markdown/parse-mdx.ts';
import remarkTables, { columnKinds } from '#markdown/tables.ts';

function markedTables(source: string): Table[] {
  const parsed = parseMdx(source);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  remarkTables()(parsed.tree as Root);
  const tables: Table[] = [];
  visit(parsed.tree, 'table', (table) => {
    tables.push(table);
  });
  return tables;
}

const propertiesOf = (node: Node | undefined): unknown =>
  (node?.data as { hProperties?: unknown } | undefined)?.hProperties;

const CHECKLIST = `| 勾 | 查什么 | 怎样算合格 | 依据 |
|---|---|---|---|
| □ | 1. 人的状态 | 没有酒后、带病、过度疲劳的 | 第四十四条第二款，有关从业人员的规定 |`;

describe('列的种类', () => {
  test('一列里最长的一格说了算，全空的是填写列', () => {
    const rows = [
      ['1', '报警主机', '报警器关得掉，危险关不掉，还有别的话', '　'],
      ['12', '更衣室、班组看板', '短', ''],
    ];
    expect(columnKinds(rows)).toEqual(['narrow', 'short', 'wide', 'form']);
  });

  test('没有行就没有列', () => {
    expect(columnKinds([])).toEqual([]);
  });
});

describe('表格', () => {
  test('每格写明列名；打勾的格没有列名；多栏的表留着各格的身份', () => {
    const [table] = markedTables(CHECKLIST);
    expect(propertiesOf(table)).toEqual({ className: ['stacks'], role: 'table' });
    const [head, row] = table?.children ?? [];
    expect(propertiesOf(head?.children[1])).toEqual({ className: ['short'], scope: 'col', role: 'columnheader' });
    expect(propertiesOf(row)).toEqual({ role: 'row' });
    expect(propertiesOf(row?.children[0])).toEqual({ className: ['narrow', 'tick'], role: 'cell' });
    expect(propertiesOf(row?.children[1])).toEqual({ className: ['short'], dataLabel: '查什么', role: 'cell' });
  });

  test('两栏的表和供填写的表不拆开；空格是填写处', () => {
    const [two, form] = markedTables(`| 电话 | 什么时候打 |
|---|---|
| 119 | 起火、被困。遇险先撤离，再打电话 |

| 第几项 | 什么问题 | 谁处理 |
|---|---|---|
| 　 | 　 | 　 |`);
    expect(propertiesOf(two)).toBeUndefined();
    expect(propertiesOf(form)).toBeUndefined();
    expect(propertiesOf(form?.children[1]?.children[0])).toEqual({
      className: ['field'],
      dataLabel: '第几项',
    });
  });

  test('表头相同的表，各列的种类相同', () => {
    const tables = markedTables(`| 镜 | 来源 |
|---|---|
| 1 | 解说 |

另一段。

| 镜 | 来源 |
|---|---|
| 2 | 两高案例五；《刑事诉讼法》第一百一十三条 |`);
    expect(tables.map((table) => propertiesOf(table.children[0]?.children[1]))).toEqual([
      { scope: 'col' },
      { scope: 'col' },
    ]);
  });
});
