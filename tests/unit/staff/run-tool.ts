import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of the real content that a test may write to. */
export function copyContent(name: string): string {
  const folder = `${root}node_modules/.cache/tests/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}content`, folder, { recursive: true });
  return folder;
}

/** Runs a tool of `src/staff` as npm does, away from a terminal. */
export function runTool(
  script: string,
  args: readonly string[],
  variables: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}src/staff/${script}`, ...args], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** `npm run import` as on 22 November 2026. */
export function runImport(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/staff/import.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TODAY: '2026-11-22' },
  });
  return { status, stdout, stderr };
}
