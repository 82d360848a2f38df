import { returnForm } from '#exports/return-form.ts';
import { describe, expect, test } from 'vitest';
import { tableView } from './table-view.ts';
import { onTwoDays } from './two-days.ts';
import { readSheets, rowTexts, sheetTexts } from './workbook-reader.ts';

async function formOf(view = tableView()) {
  const [sheet] = await readSheets(await returnForm(view));
  if (sheet === undefined) throw new Error('没有工作表');
  return sheet;
}

describe('空白统计表', () => {
  test('题目、依据哪份通知、报给谁、何时报，照通知所写', async () => {
    const head = sheetTexts(await formOf()).slice(0, 5);
    expect(head.map(([first]) => first)).toEqual([
      '宣传教育活动情况统计表',
      '依据《宣传教育活动实施方案》（市委平安办，杭平安办〔2021〕1号，2021年8月20日成文）。以发布机关原文为准。',
      '报送：9月份每周二下午下班前，报市应急管理局：本周活动开展的资料。\n报送：1月2日下午4点前，报市应急管理局：活动总结和统计表。\n报送：活动期间随时，报市应急管理局：重大活动。',
      '本表由本站按通知的任务拟制，供填报时使用；通知或者收表单位另有表格的，用它们的表格。',
      expect.stringMatching(/^填报单位（盖章）：\s+填报日期：/u),
    ]);
  });

  test('通知没有写明报送的，照实说', async () => {
    const sheet = await formOf({ ...tableView(), reports: [] });
    expect(rowTexts(sheet, 3)[0]).toBe('报送：通知没有写明报给谁、何时报。');
  });

  test('每项任务一行，次数、人次、链接留空，最后合计', async () => {
    const sheet = await formOf();
    expect(rowTexts(sheet, 6)).toEqual([
      '项目',
      '任务',
      '责任单位',
      '开展次数',
      '参加人次',
      '链接（报道、视频、图片）',
    ]);
    const rows = sheetTexts(sheet).slice(6, 12);
    expect(rows.map((row) => row.slice(3))).toEqual(rows.map(() => ['', '', '']));
    expect(rows[3]?.slice(0, 3)).toEqual([
      '庭审教育',
      '现身说法：采访案件被告人，制作成视频宣传播放。',
      '市委宣传部、市委政法委\n配合单位：市政法部门',
    ]);
    expect(sheet.getCell('D13').formula).toBe('SUM(D7:D12)');
    expect(sheet.getCell('E13').formula).toBe('SUM(E7:E12)');
    expect(sheet.rowCount).toBe(13);
  });

  test('次数和人次只收不小于0的整数，填错时用中文说明', async () => {
    const sheet = await formOf();
    for (const row of [7, 12]) {
      for (const column of ['D', 'E']) {
        expect(sheet.getCell(`${column}${row}`).dataValidation).toMatchObject({
          type: 'whole',
          operator: 'greaterThanOrEqual',
          formulae: [0],
          allowBlank: true,
          errorStyle: 'stop',
          error: '这一格只能填0或者大于0的整数，不写单位和文字。',
        });
      }
    }
    expect(sheet.getCell('F7').dataValidation).toBeUndefined();
    expect(sheet.getCell('D13').dataValidation).toBeUndefined();
  });

  test('打印设置：A4 横放，宽度占一页，重复表头', async () => {
    expect((await formOf()).pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '6:6',
    });
  });

  test('内容相同，哪一天生成的文件都一个字节不差', async () => {
    const [one, other] = await onTwoDays(() => returnForm(tableView()));
    expect(other).toEqual(one);
  });
});
