import { expect, test } from 'vitest';
import { findNodeProblem } from '#integrations/node-version.mjs';

test('24 以上可以运行', () => {
  expect(findNodeProblem('24.0.0')).toBeUndefined();
  expect(findNodeProblem('26.1.0')).toBeUndefined();
});

test('更旧的版本用中文说明怎么办', () => {
  for (const version of ['20.20.2', '22.12.0', '9.0.0']) {
    expect(findNodeProblem(version)).toContain(`当前是 ${version}`);
    expect(findNodeProblem(version)).toContain('npm ci');
  }
});
