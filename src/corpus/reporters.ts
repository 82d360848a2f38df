import type { ProblemLevel } from './problem-row.ts';
import type { Problem } from './problems.ts';

const levels = { error: '错误', warning: '提醒', hint: '建议' } as const satisfies Record<ProblemLevel, string>;
const annotations = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<
  ProblemLevel,
  string
>;

/** Writes a list of problems; `folder` is where the content lies, as the reader of the report should see it. */
export type Reporter = (problems: readonly Problem[], folder?: string) => string;

/** For people: one problem after the other with its mend, then how many there are. */
export const formatReport: Reporter = (problems, folder = 'content') => {
  const lines = problems.map(
    ({ file, line, column, level, code, text, fix }) =>
      `${folder}/${file}:${line}:${column} ${levels[level]} ${text}（${code}）\n    改法：${fix}`,
  );
  return [...lines, summary(problems)].join('\n');
};

/** For tools: `{ "problems": [...] }`. */
export const formatJson: Reporter = (problems, folder = 'content') =>
  JSON.stringify({ problems: problems.map((found) => ({ ...found, file: `${folder}/${found.file}` })) }, null, 2);

/** For GitHub: workflow commands that show each problem at its line of a pull request. */
export const formatAnnotations: Reporter = (problems, folder = 'content') =>
  problems
    .map(({ file, line, column, level, code, text, fix }) => {
      const place = `file=${escapeProperty(`${folder}/${file}`)},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${annotations[level]} ${place}::${escapeData(`${text}\n改法：${fix}`)}`;
    })
    .join('\n');

function summary(problems: readonly Problem[]): string {
  if (problems.length === 0) return '内容检查通过，没有发现问题。';
  const counts = (Object.keys(levels) as ProblemLevel[])
    .map((level) => ({ level, count: problems.filter((found) => found.level === level).length }))
    .filter(({ count }) => count > 0);
  return `内容检查：${counts.map(({ level, count }) => `${count} 处${levels[level]}`).join('，')}。`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
