import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type BuildRun, runBuild } from './build-cli.ts';
import { root } from './sites.ts';

const FOLDER = 'node_modules/.cache/tests/broken-content';
const CONTENT = `${FOLDER}/content`;
const OUT = `${FOLDER}/site`;
const NOTICE = 'notices/2021/2021-hangzhou-dangerous-operation.mdx';
const UNITS = 'units/hangzhou.yaml';
const LAST_GOOD = '上一次的好网站';

let run: BuildRun;
let brokenLine: number;

/** All of the real texts with two files spoiled, built once by the command that `npm run build` runs. */
beforeAll(async () => {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(root, CONTENT), { recursive: true });
  mkdirSync(join(root, OUT));
  writeFileSync(join(root, OUT, 'index.html'), LAST_GOOD);
  const notice = readFileSync(join(root, CONTENT, NOTICE), 'utf8').trimEnd();
  brokenLine = notice.split('\n').length + 2;
  writeFileSync(join(root, CONTENT, NOTICE), `${notice}\n\n见《刑法》第九百九十九条。\n`);
  const units = readFileSync(join(root, CONTENT, UNITS), 'utf8');
  writeFileSync(join(root, CONTENT, UNITS), `${units.trimEnd()}\nstray: 1\n`);
  run = await runBuild({ CONTENT, OUT });
});

test('引用了不存在的条文：退出码为 1，指到文件、行、列', () => {
  expect(run.code).toBe(1);
  expect(run.output).toContain(`${NOTICE}:${brokenLine}:2`);
  expect(run.output).toContain('第九百九十九条');
});

test('几个文件有错就一次都列出来，说中文，不带调用栈', () => {
  expect(run.output).toContain(UNITS);
  expect(run.output).not.toMatch(/^\s+at\s/mu);
  expect(run.output).toContain('原有的网站未改动');
});

test('原有的网站原样留着', () => {
  expect(readdirSync(join(root, OUT))).toEqual(['index.html']);
  expect(readFileSync(join(root, OUT, 'index.html'), 'utf8')).toBe(LAST_GOOD);
});
