import { tableXlsx } from '#exports/table-xlsx.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Worksheet } from 'exceljs';
import { tableView } from './table-view.ts';
import { onTwoDays } from './two-days.ts';
import { readSheets, rowTexts, sheetTexts } from './workbook-reader.ts';

let paper: Worksheet;
let flat: Worksheet;

beforeAll(async () => {
  const [first, second] = await readSheets(await tableXlsx(tableView()));
  if (first === undefined || second === undefined) throw new Error('应当有两个工作表');
  [paper, flat] = [first, second];
});

describe('责任分工 XLSX', () => {
  test('第一个工作表照纸面：题目、活动时间、出处、表头，然后逐项', () => {
    expect(paper.name).toBe('责任分工');
    expect(
      sheetTexts(paper)
        .slice(0, 4)
        .map(([first]) => first),
    ).toEqual([
      '宣传教育活动责任分工',
      '活动时间：2021年8月底至年底',
      '出自《宣传教育活动实施方案》（市委平安办，杭平安办〔2021〕1号，2021年8月20日成文）',
      '项 目',
    ]);
    expect(rowTexts(paper, 4)).toEqual(['项 目', '任务分工及要求', '责任单位', '完成时限']);
    expect(rowTexts(paper, 8)).toEqual([
      '庭审教育',
      '现身说法：采访案件被告人，制作成视频宣传播放。',
      '市委宣传部、市委政法委\n配合单位：市政法部门',
      '8月底',
    ]);
  });

  test('合并的格：庭审教育的项目和时限各四行，单位一行加三行；其余只有通栏的题目和说明', () => {
    expect(paper.model.merges.filter((range) => !range.startsWith('A') || !range.includes(':D'))).toEqual([
      'A5:A8',
      'D5:D8',
      'C6:C8',
    ]);
    expect(paper.model.merges.filter((range) => /^A\d+:D\d+$/u.test(range))).toEqual([
      'A1:D1',
      'A2:D2',
      'A3:D3',
      'A11:D11',
      'A12:D12',
    ]);
  });

  test('表尾：以发布机关原文为准，网址；本站整理的表说由谁整理', async () => {
    expect(rowTexts(paper, 11)[0]).toBe('以发布机关原文为准。');
    expect(rowTexts(paper, 12)[0]).toMatch(/^网址：https:\/\//u);
    const [derived] = await readSheets(await tableXlsx(tableView({ derived: true })));
    expect(derived === undefined ? '' : rowTexts(derived, 12)[0]).toBe(
      '原文没有印表格，由本站按正文整理，人工智能生成，待人工审核。',
    );
  });

  test('滚动时表头不动；打印用横放的 A4，宽度占一页，每页重复表头，页脚有网址和页码', () => {
    expect(paper.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
    expect(paper.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(paper.headerFooter.oddFooter).toMatch(/^&Lhttps:\/\/.+&R第 &P 页，共 &N 页$/u);
  });

  test('中文字体，自动换行，有边框；合并的每一格都有边框', () => {
    for (const address of ['B5', 'A5', 'A6', 'C8', 'D8']) {
      const { font, alignment, border } = paper.getCell(address);
      expect(font.name, address).toMatch(/^(?:宋体|黑体)$/u);
      expect(alignment.wrapText, address).toBe(true);
      expect(border.bottom?.style, address).toBe('thin');
    }
  });

  test('第二个工作表一行一项，可以筛选，滚动时表头不动', () => {
    expect(flat.name).toBe('逐项列出');
    expect(flat.model.merges).toEqual([]);
    expect(flat.autoFilter).toBe('A1:P7');
    expect(flat.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheetTexts(flat).map((row) => row[0])).toEqual(['任务代号', 't01', 't02', 't03', 't04', 't05', 't11']);
  });

  test('以 = 开头的任务是文字，不是公式', async () => {
    const view = tableView();
    const [first] = view.table.tasks;
    if (first === undefined) throw new Error('没有任务');
    first.task = '=1+1';
    const [sheet] = await readSheets(await tableXlsx(view));
    expect(sheet?.getCell('B5').value).toBe('=1+1');
    expect(sheet?.getCell('B5').formula).toBeUndefined();
  });

  test('内容相同，哪一天生成的文件都一个字节不差', async () => {
    const [one, other] = await onTwoDays(() => tableXlsx(tableView()));
    expect(other).toEqual(one);
  });
});
