import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/integrations/node-version.mjs';
import { root } from './source-files.ts';

/** One thing to check. `output` goes to the screen as it came when it fails. */
interface Check {
  name: string;
  mend: string;
  script: string;
  args: string[];
}

const CODE = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'src/**/*.{ts,astro,css}',
  'tests/**/*.{ts,json}',
  '.github/**/*.yml',
  '!tests/fixtures/**',
];
const BIOME = ['lint', '--config-path=tests/tools/lint.json', '--colors=off', '--error-on-warnings'];
const LINTED = ['src', 'tests', 'astro.config.mjs'];
const prettier = (mode: string) => ['--config', 'tests/tools/format.json', '--log-level=warn', mode, ...CODE];

const content: Check = {
  name: '内容',
  mend: '按每条“改法”修改 content/ 下的文件',
  script: 'src/corpus/cli.ts',
  args: process.argv.includes('--json') ? ['--json'] : [],
};
const CODE_CHECKS: Check[] = [
  {
    name: '类型',
    mend: '按提示改正类型',
    script: 'node_modules/astro/bin/astro.mjs',
    args: ['check', '--minimumSeverity', 'warning'],
  },
  {
    name: '代码规则',
    mend: '能自动改的执行 npm run fix',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: [...BIOME, ...LINTED],
  },
  {
    name: '代码格式',
    mend: '执行 npm run fix',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: prettier('--check'),
  },
  {
    name: '无用代码',
    mend: '删掉没有人用的文件、导出和依赖',
    script: 'node_modules/knip/bin/knip.js',
    args: ['--config', 'tests/tools/unused.json', '--no-progress', '--no-config-hints'],
  },
];
const MENDS = '内容的标点和发文字号';
/** Formatters never run on content/ or tests/fixtures/; the first of these mends texts of ours and no official one. */
const FIXES: Check[] = [
  {
    name: MENDS,
    mend: '看提示',
    script: 'src/staff/mend-texts.ts',
    args: [],
  },
  {
    name: '代码规则',
    mend: '余下的要自己改',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: [...BIOME, '--write', ...LINTED],
  },
  {
    name: '代码格式',
    mend: '先改正语法错误',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: prettier('--write'),
  },
];

/** Runs one check and gives its exit code and everything it said. */
function run(check: Check): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
    const child = spawn(process.execPath, [join(root, check.script), ...check.args], { cwd: root, env });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? 1, ...said }));
  });
}

/** All of them, so that one run shows everything there is to mend. */
async function runAll(checks: Check[], print: (text: string) => void): Promise<boolean> {
  const results = await Promise.all(checks.map(run));
  let passed = true;
  for (const [index, { code, stdout, stderr }] of results.entries()) {
    const { name, mend } = checks[index] ?? content;
    const said = `${stdout}${stderr}`.trim();
    if (code === 0) print(`通过　${name}${name === MENDS ? `\n${said}` : ''}`);
    else {
      print(`未过　${name}（${mend}）\n${said}\n`);
      passed = false;
    }
  }
  return passed;
}

async function main(): Promise<boolean> {
  if (process.argv.includes('--fix')) return runAll(FIXES, console.log);
  if (process.argv.includes('--content')) return runAll([content], console.log);
  if (!process.argv.includes('--json')) return runAll([content, ...CODE_CHECKS], console.log);
  const result = await run(content);
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  return (await runAll(CODE_CHECKS, console.error)) && result.code === 0;
}

process.exitCode = existsSync(join(root, 'node_modules/astro')) && (await main()) ? 0 : 1;
