import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/corpus/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('没有错误就退出 0', () => {
  expect(run('tests/fixtures/corpus')).toEqual({ status: 0, stdout: '内容检查通过，没有发现问题。\n', stderr: '' });
});

test('有错误就退出 1，--json 列出同样的问题', () => {
  const folder = 'tests/fixtures/problems/mdx-heading-one';
  const { status, stdout } = run(folder, '--json');
  expect(status).toBe(1);
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string }[] };
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'mdx/heading-one', file: `${folder}/guide/start.mdx`, line: 9, column: 1 }),
  );
});

test('文件夹或者日期写错，用中文说明', () => {
  expect(run('nowhere')).toMatchObject({ status: 2, stderr: '没有 nowhere 这个文件夹\n' });
  expect(run('--today', '昨天').stderr).toContain('2026-11-22 的样子');
});
