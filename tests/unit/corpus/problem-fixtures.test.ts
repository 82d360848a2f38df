import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { type ProblemExample, problemEntries } from '#corpus/problem-entries.ts';
import { type Problem, type ProblemCode, problemTable } from '#corpus/problems.ts';
import { formatReport } from '#corpus/reporters.ts';
import { overlaidCorpus, problemFixtures, problemFolder, validCorpus } from './fixtures.ts';

const today = '2026-11-22';
const exampleFile = fileURLToPath(new URL('../../../src/corpus/problem-examples.json', import.meta.url));
const codes = Object.keys(problemTable) as ProblemCode[];

test('最小内容没有任何问题', () => {
  expect(formatReport(checkCorpus(validCorpus, { today }))).toBe('内容检查通过，没有发现问题。');
});

/** What the guide prints of a code: the first time that its fixture shows it. */
function exampleOf(code: ProblemCode): ProblemExample {
  const files = overlaidCorpus(code.replace('/', '-'));
  const found = checkCorpus(files, { today }).find((problem: Problem) => problem.code === code);
  if (found === undefined) throw new Error(`${code} 的样例没有报出它`);
  const { file, line, text, fix } = found;
  const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [];
  return { file, line: (lines[line - 1] ?? '').trim().slice(0, 100), text, fix };
}

test('指南里每一种问题都有一条，例子和改法就是检查说的话', () => {
  const examples = Object.fromEntries(codes.map((code) => [code, exampleOf(code)]));
  // `UPDATE=1 npx vitest …` writes the file anew, as it does the reports below.
  if (process.env['UPDATE'] === '1') {
    const rows = codes.map((code) => `  ${JSON.stringify(code)}: ${JSON.stringify(examples[code])}`);
    writeFileSync(exampleFile, `{\n${rows.join(',\n')}\n}\n`);
  }
  expect(JSON.parse(readFileSync(exampleFile, 'utf8'))).toEqual(examples);
  expect(problemEntries().map(({ id, level }) => [id, level])).toEqual(
    codes.map((code) => [code, problemTable[code].level]),
  );
});

test('每一种问题都有一个样例，样例也不多余', () => {
  expect([...problemFixtures].sort()).toEqual(codes.map((code) => code.replace('/', '-')).sort());
});

describe.each(codes)('%s', (code) => {
  const fixture = code.replace('/', '-');
  const expected = `${problemFolder}${fixture}/expected.txt`;

  test('样例报出这种问题，文件、行、列和改法都对', () => {
    const problems = checkCorpus(overlaidCorpus(fixture), { today });
    const report = `${formatReport(problems)}\n`;
    // `UPDATE=1 npx vitest …` writes the files anew; read the difference before committing it.
    if (process.env['UPDATE'] === '1') writeFileSync(expected, report);
    expect(report).toBe(readFileSync(expected, 'utf8'));
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('说的话是中文', () => {
    for (const { text, fix } of checkCorpus(overlaidCorpus(fixture), { today })) {
      expect(text).toMatch(/\p{Script=Han}{2}/u);
      expect(fix).toMatch(/\p{Script=Han}{2}/u);
      expect(`${text}${fix}`).not.toMatch(/undefined|\[object|Invalid|NaN/);
    }
  });
});
