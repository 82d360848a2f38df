import { tableCsv, unitCsv } from '#exports/task-csv.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { source } from '../duties/hangzhou-table.ts';
import { tableView, unitView } from './table-view.ts';

type Row = Record<string, string>;

const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

/** The first task with other words; everything else as it was. */
function withTask(words: string, due = '8月底'): string {
  const [first] = source.tasks;
  if (first === undefined) throw new Error('没有任务');
  const cells = { ...source.cells, other: { text: due } };
  return tableCsv(tableView({ cells, tasks: [{ ...first, task: words, due: 'other' }] }));
}

describe('责任分工 CSV', () => {
  const csv = tableCsv(tableView());

  test('UTF-8 带 BOM，行尾是回车换行，每行列数相同', () => {
    expect(csv.startsWith('\uFEFF任务代号,项目,任务,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(false);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
    expect(new Set(read(csv).map((row) => Object.keys(row).length))).toEqual(new Set([16]));
  });

  test('一行一项任务，合并单元格的值每行都有，组合后面写明成员', () => {
    const rows = read(csv);
    expect(rows.map((row) => row['任务代号'])).toEqual(['t01', 't02', 't03', 't04', 't05', 't11']);
    expect(rows[3]).toMatchObject({
      项目: '庭审教育',
      任务: '现身说法：采访案件被告人，制作成视频宣传播放。',
      单位一栏原文: '市委宣传部、市委政法委\n配合单位：市政法部门',
      责任单位: '市委宣传部、市委政法委',
      配合单位: '市政法部门（市委政法委、市法院、市检察院、市公安局、市司法局）',
      落实单位: '',
      完成时限: '8月底',
      开始日期: '2021-08-21',
      截止日期: '2021-08-31',
    });
  });

  test('每行都说出自哪份通知、成文日期、网址和以发布机关原文为准', () => {
    for (const row of read(csv)) {
      expect(row['出自']).toBe('《宣传教育活动实施方案》（市委平安办，杭平安办〔2021〕1号，2021年8月20日成文）');
      expect(row['网址']).toBe(
        `https://example.gov.cn/responsibilities/2021-hangzhou-dangerous-operation/#${row['任务代号']}`,
      );
      expect(row['说明']).toBe('以发布机关原文为准。起止日期由本站按日历换算。');
    }
  });

  test('本站整理的表，每行都说由谁整理', () => {
    const [row] = read(tableCsv(tableView({ derived: true })));
    expect(row?.['说明']).toContain('原文没有印表格，由本站按正文整理，人工智能生成，待人工审核。');
  });

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠a'])('%s 打开时不会被当成公式', (words) => {
    const [row] = read(withTask(words));
    expect(row?.['任务']).toBe(`'${words}`);
  });

  test.each(['6月12日', '1-2', '3/4', '2021年8月', '8:30', '1e5', '007', '12350'])(
    '%s 打开时不会变成日期或者数字，看上去还是原样',
    (words) => {
      const [row] = read(withTask('甲', words));
      expect(row?.['完成时限']).toBe(`${words}\t`);
      expect(row?.['完成时限']?.trim()).toBe(words);
    },
  );

  test.each(['6月17日前', '9月-10月（每半个月一期）', '全年', '8月底', '每季度至少一次'])('%s 原样写出', (words) => {
    expect(read(withTask('甲', words))[0]?.['完成时限']).toBe(words);
  });

  test('逗号、引号、换行读回来不变', () => {
    const words = '县广播电台,石油公司\n"安康杯"，“六进”;甲\t乙';
    expect(read(withTask(words))[0]?.['任务']).toBe(words);
  });
});

describe('单位 CSV', () => {
  test('写明本单位的角色，经组合承担的写明哪个组合', () => {
    const rows = read(unitCsv(unitView('court')));
    expect(rows.map((row) => [row['任务代号'], row['单位'], row['本单位角色'], row['因所属组合']])).toEqual([
      ['t01', '市法院', '责任', ''],
      ['t02', '市法院', '配合', '市政法部门'],
      ['t03', '市法院', '配合', '市政法部门'],
      ['t04', '市法院', '配合', '市政法部门'],
      ['t05', '市法院', '配合', '市政法部门'],
    ]);
  });

  test('没有任务的单位只有表头', () => {
    expect(read(unitCsv(unitView('transport')))).toEqual([]);
  });
});
