import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentOf, readLines } from './fixtures.ts';
import { runImport } from './run-tool.ts';

// Every test starts Node anew, some of them three times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-cli-'));
const out = join(folder, 'content');
const file = join(folder, '安全生产法.docx');

beforeAll(async () => writeFileSync(file, await documentOf(readLines('work-safety-law'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('缺施行日期就什么都不写；补上以后写正文和 law.yaml，再来一次不动', () => {
  const without = runImport(file, '--as', 'law', '--slug', 'work-safety-law', '--out', out);
  expect(without).toMatchObject({ status: 1, stdout: '' });
  expect(without.stderr).toMatch(/什么都没有写[\s\S]*--effective 2021-09-01/);
  expect(existsSync(out)).toBe(false);

  const first = runImport(file, '--as', 'law', '--slug', 'work-safety-law', '--effective', '2021-09-01', '--out', out);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/共 119 条[\s\S]*写入[\s\S]*拿不准的地方 \d+ 处/);
  expect(readdirSync(join(out, 'laws/work-safety-law')).sort()).toEqual(['2021-09-01.md', 'law.yaml']);
  const text = readFileSync(join(out, 'laws/work-safety-law/2021-09-01.md'), 'utf8');
  expect(text).toBe(readFileSync(`${root}tests/fixtures/import/work-safety-law.md`, 'utf8'));

  const again = runImport(file, '--as', 'law', '--effective', '2021-09-01', '--out', out);
  expect(again.stdout).toContain('没有改动');
});

test.each([
  [[], /没有写要导入的文件/],
  [['x.txt', '--as', 'case'], /--as notice[\s\S]*--as law/],
  [['x.txt', '--as', 'law', '--efective', '2021-09-01'], /是不是 --effective/],
  [['x.txt', '--as', 'law', '--effective', '2021-9-1'], /2021-09-01 的样子/],
  [['x.txt', '--as', 'law', '--kind', 'statut'], /是不是 statute/],
  [['x.txt', '--as', 'law', '--slug'], /--slug work-safety-law/],
  [['x.txt', 'y.txt', '--as', 'law'], /一次导入一个文件或者文件夹/],
])('命令写错，用中文说明：%j', (args, message) => {
  const { status, stdout, stderr } = runImport(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('文件读不了，说明原因', () => {
  expect(runImport(join(folder, '没有.docx'), '--as', 'law')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/没有这个文件/),
  });
});
