import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { select } from '@inquirer/prompts';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import type { Problem } from '#corpus/problems.ts';
import { readCorpus, type SourceFile } from '#corpus/read-corpus.ts';
import { formatReport } from '#corpus/reporters.ts';
import { nearest } from '#legal/nearest.ts';
import { answer } from './ask.ts';
import { plan } from './plan.ts';
import { planRenaming } from './rename.ts';
import type { Answers, Scaffold } from './scaffold.ts';
import { caseReport, material, notice, provision } from './texts.ts';
import { unit } from './unit.ts';
import { type NewFile, writeFiles } from '../write-files.ts';

const SCAFFOLDS: readonly Scaffold[] = [notice, plan, caseReport, material, provision, unit];
const RENAME = 'rename';
const HELP = `用法：npm run new -- 种类 [--选项 内容]

新建一篇，问几个问题就写好文件；写出来的文件通得过检查。不写选项就一项一项问。
${SCAFFOLDS.map(({ kind, label, questions }) => `  ${kind}　${label}\n${questions.map(({ name, message }) => `      --${name}　${message}`).join('\n')}`).join('\n')}
  rename 文件夹/旧名 新名　改文件名，旧地址自动转到新地址
  --out　内容文件夹，默认 content（或者环境变量 CONTENT 所指的）`;

interface Place {
  folder: string;
  sources: readonly SourceFile[];
  today: string;
}

interface Change {
  created: NewFile[];
  updates: NewFile[];
  removed: string[];
}

/** Where the command runs, and what it says at the end. */
export interface Run {
  /** Content folder where no `--out` names another. */
  folder: string;
  /** The day in Shanghai, `YYYY-MM-DD`. */
  today: string;
  isTerminal: boolean;
}

interface Result {
  code: number;
  text: string;
}

/** `npm run new`: asks, plans, checks what it would write, and only then writes. */
export async function runNew(args: string[], { folder: content, today, isTerminal }: Run): Promise<Result> {
  const flagNames = new Set(SCAFFOLDS.flatMap(({ questions }) => questions.map(({ name }) => name)));
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries([...flagNames, 'out'].map((name) => [name, { type: 'string' as const }])),
  });
  if (values['help'] === true) return say(HELP, 0);
  const unknown = tokens.find((token) => token.kind === 'option' && !flagNames.has(token.name) && token.name !== 'out');
  if (unknown?.kind === 'option') {
    const near = nearest(unknown.name, flagNames);
    return say(
      `没有 ${unknown.rawName} 这个选项${near === undefined ? '' : `，是不是 --${near}`}。--help 列出全部选项`,
      2,
    );
  }
  const flags: Answers = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const folder = (flags['out'] ?? content).replace(/\/+$/, '');
  const sources = existsSync(folder) ? readCorpus(folder) : [];
  if (positionals[0] === RENAME) {
    return rename({ folder, sources, today }, positionals[1] ?? '', positionals[2] ?? '');
  }
  const scaffold = await chosen(positionals[0], isTerminal);
  if (scaffold === undefined) return say(`没有“${positionals[0] ?? ''}”这一种。\n\n${HELP}`, 2);
  const desk = { corpus: loadCorpus(sources).corpus, today };
  const answered = await answer(scaffold.questions, flags, desk, isTerminal);
  if ('faults' in answered) return say(`什么都没有写。\n${answered.faults.map((each) => `  ${each}`).join('\n')}`, 2);
  const { created, updates = [] } = scaffold.write(answered.answers, desk);
  return apply({ folder, sources, today }, { created, updates, removed: [] });
}

async function chosen(kind: string | undefined, isTerminal: boolean): Promise<Scaffold | undefined> {
  if (kind !== undefined || !isTerminal) return SCAFFOLDS.find((each) => each.kind === kind);
  return select({ message: '新建什么', choices: SCAFFOLDS.map((value) => ({ value, name: value.label })) });
}

function rename(place: Place, address: string, to: string): Result {
  const renaming = planRenaming(loadCorpus(place.sources).corpus, address, to);
  if ('problem' in renaming) return say(renaming.problem, 2);
  const { code, text } = apply(place, renaming);
  if (code !== 0 || renaming.mentions.length === 0) return say(text, code);
  return say(`${text}\n这些文件里还写着旧名，请看一眼要不要改：${renaming.mentions.join('、')}`, 0);
}

/** Writes nothing where a file is in the way, or where the check would find what it did not find before. */
function apply({ folder, sources, today }: Place, { created, updates, removed }: Change): Result {
  const taken = created.find(({ path }) => existsSync(join(folder, path)));
  if (taken !== undefined) return say(`${join(folder, taken.path)} 已经有了，没有动它。改法：换一个文件名`, 1);
  const gone = new Set([...removed, ...updates.map(({ path }) => path)]);
  const after = [...sources.filter(({ path }) => !gone.has(path)), ...created, ...updates];
  const known = new Set(checkCorpus(sources, { today }).map(keyOf));
  const fresh = checkCorpus(after.sort(byPath), { today }).filter((problem) => !known.has(keyOf(problem)));
  if (fresh.length > 0) return say(`什么都没有写，因为写出来会有问题：\n${formatReport(fresh, folder)}`, 1);
  const written = writeFiles(folder, [...created, ...updates]);
  for (const path of removed) rmSync(join(folder, path));
  const lines = written.map((path) => `写好 ${join(folder, path)}`);
  return say([...lines, '下一步：打开文件补上内容，npm run dev 看样子，npm run check 检查。'].join('\n'), 0);
}

/** A problem without its place, which a renaming or an added line moves. */
function keyOf({ code, text }: Problem): string {
  return `${code} ${text}`;
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}

function say(text: string, code: number): Result {
  return { code, text };
}
