import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { root } from './sites.ts';

const FOLDER = join(root, 'node_modules/.cache/tests/publish-script');
const CLONE = join(FOLDER, 'clone');
const TOOLS = join(FOLDER, 'tools');

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
}

function write(path: string, text: string): void {
  writeFileSync(join(FOLDER, path), text);
}

function commit(message: string): void {
  git(join(FOLDER, 'origin'), 'add', '-A');
  git(join(FOLDER, 'origin'), 'commit', '-qm', message);
}

/** An npm that writes down what it is told to do, and fails to build when it is told to. */
function publish(variables: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(join(CLONE, '.github/scripts/publish.sh'), {
    env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env['PATH'] ?? ''}`, ...variables },
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'origin/.github'), { recursive: true });
  mkdirSync(TOOLS);
  cpSync(join(root, '.github/scripts'), join(FOLDER, 'origin/.github/scripts'), { recursive: true });
  write('tools/npm', '#!/bin/sh\necho "npm $*"\nmkdir -p node_modules\n[ "$*" != "run build" ] || [ -z "$FAIL" ]\n');
  chmodSync(join(TOOLS, 'npm'), 0o755);
  write('origin/.gitignore', 'node_modules\n');
  write('origin/package-lock.json', '{}');
  git(join(FOLDER, 'origin'), 'init', '-q');
  commit('first');
  git(FOLDER, 'clone', '-q', 'origin', 'clone');
});

test('取来新的提交，第一次安装依赖，以后只在依赖变了时安装', () => {
  const first = publish();
  expect([first.code, first.said]).toEqual([0, expect.stringMatching(/npm ci\nnpm run build\n[^\n]*已发布/u)]);
  write('origin/notice.txt', '新的通知');
  commit('notice');
  expect(publish().said).toMatch(/^npm run build\n/u);
  expect(existsSync(join(CLONE, 'notice.txt'))).toBe(true);
  write('origin/package-lock.json', '{"changed":true}');
  commit('lock');
  expect(publish().said).toMatch(/^npm ci\nnpm run build\n/u);
});

test('生成不成，退出码不是 0，也不说已发布；下一次照样能做', () => {
  const failed = publish({ FAIL: '1' });
  expect(failed.code).not.toBe(0);
  expect(failed.said).not.toContain('已发布');
  expect(publish().code).toBe(0);
});

test('上一次还没有结束，就不做', () => {
  mkdirSync(join(CLONE, '.git/publish.lock'));
  expect(publish()).toEqual({ code: 75, said: expect.stringContaining('还没有结束') });
});
