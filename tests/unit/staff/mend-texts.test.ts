import { appendFileSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendText } from '#corpus/mend-text.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { copyContent, runTool } from './run-tool.ts';

const FAULTY = '\n\n不要关闭报警器,见浙应急[2021]75号文件!\n';
const LEAFLET = 'materials/dangerous-operation-leaflet.mdx';

test('只改我们自己写的，通知、法条和数据一个字节不动', { timeout: 120_000 }, async () => {
  const folder = copyContent('mend');
  const notice = 'notices/2021/2021-hangzhou-dangerous-operation.mdx';
  const statute = 'laws/work-safety-law/2021-09-01.md';
  for (const path of [LEAFLET, notice, statute]) appendFileSync(`${folder}/${path}`, FAULTY);
  const before = readCorpus(folder);
  const { code, output } = await runTool('mend-texts.ts', [folder], {});
  expect([code, output.trim()]).toEqual([0, `改了 ${folder}/${LEAFLET}`]);
  expect(readFileSync(`${folder}/${LEAFLET}`, 'utf8').trimEnd()).toMatch(
    /不要关闭报警器，见浙应急〔2021〕75号文件！$/u,
  );
  const unchanged = (files: typeof before) => files.filter(({ path }) => path !== LEAFLET);
  expect(unchanged(readCorpus(folder))).toEqual(unchanged(before));
});

test('真实内容里我们自己写的，改一遍一个字都不变', () => {
  for (const { path, text } of readCorpus('content').filter((file) =>
    /^(?:provisions|cases|materials|guide)\//u.test(file.path),
  )) {
    expect(mendText(text), path).toBe(text);
  }
});

test.each([
  ['代码、组件和网址不动', '运行 `npm run a,b`，见 [说明](https://a.cn/x,y)。<Blank>x,y</Blank>'],
  ['表格里的空格和填空线不动', '| 日期 | 　　年　　月 |\n|---|---|\n| ＿＿年＿＿月 | 　 |'],
  ['英文和小数点不动', '电话 12350，网速 8.5 Mbps，见 A4 纸。'],
])('%s', (_, text) => {
  expect(mendText(text)).toBe(text);
});

test('改两遍和改一遍一样', () => {
  const once = mendText('先断电,再检修!(重要)');
  expect(mendText(once)).toBe(once);
});
