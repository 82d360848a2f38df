import { unitXlsx } from '#exports/unit-xlsx.ts';
import { expect, test } from 'vitest';
import { tableView, unitView } from './table-view.ts';
import { onTwoDays } from './two-days.ts';
import { readSheets, rowTexts, sheetTexts } from './workbook-reader.ts';

async function sheetOf(unit: string, derived = false) {
  const [sheet, ...others] = await readSheets(await unitXlsx(unitView(unit, tableView({ derived }))));
  expect(others).toEqual([]);
  if (sheet === undefined) throw new Error('没有工作表');
  return sheet;
}

test('一个单位的全部任务：角色、时限、换算的日期、一同办理、出自哪里', async () => {
  const sheet = await sheetOf('court');
  expect(sheetTexts(sheet).slice(0, 3)).toEqual([
    Array(7).fill('市法院（hangzhou）：通知里的任务'),
    Array(7).fill('共5项任务：责任1项，配合4项。'),
    ['项目', '任务', '角色', '完成时限', '按日历换算', '一同办理', '出自'],
  ]);
  expect(rowTexts(sheet, 4)).toEqual([
    '庭审教育',
    '典型案例庭审旁听。',
    '责任',
    '8月底',
    '2021-08-21\n至2021-08-31',
    '市应急管理局、市市场监管局、各地平安办',
    '《宣传教育活动实施方案》',
  ]);
  expect(rowTexts(sheet, 5)[2]).toBe('配合\n（因“市政法部门”）');
  expect(sheet.getCell('G4').hyperlink).toMatch(/#t01$/u);
});

test('打印设置与表相同，表尾有每份通知的说明和网址', async () => {
  const sheet = await sheetOf('court', true);
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: '3:3',
  });
  expect(
    sheetTexts(sheet)
      .slice(-2)
      .map(([first]) => first),
  ).toEqual([
    '《宣传教育活动实施方案》（市委平安办，杭平安办〔2021〕1号，2021年8月20日成文）：以发布机关原文为准。原文没有印表格，由本站按正文整理，人工智能生成，待人工审核。起止日期由本站按日历换算。',
    '网址：https://example.gov.cn/units/court/',
  ]);
});

test('任务下面列出要报送的', async () => {
  const lines = sheetTexts(await sheetOf('court')).map(([first]) => first);
  expect(lines[8]).toBe('报送：1月2日下午4点前，报市应急管理局：活动总结和统计表。');
});

test('没有任务的单位也说明白', async () => {
  expect(rowTexts(await sheetOf('transport'), 2)[0]).toBe('已收录的通知没有给它列明任务。');
});

test.each(['court', 'transport'])('内容相同，哪一天生成的文件都一个字节不差：%s', async (unit) => {
  const [one, other] = await onTwoDays(() => unitXlsx(unitView(unit)));
  expect(other).toEqual(one);
});
