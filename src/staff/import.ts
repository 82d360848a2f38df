import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { todayInShanghai } from '#legal/dates.ts';
import { readCommand } from './import-command.ts';
import type { ImportNote } from './import-notes.ts';
import { planImport } from './import-plan.ts';
import { readSourceLines, UnreadableSource } from './source-lines.ts';
import { importStatute } from './statute-import.ts';
import { writeFiles } from './write-files.ts';

async function run(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if ('help' in command) return say(command.help, 0);
  if ('problem' in command) return say(command.problem, 2);
  const { file, out, force, ...given } = command;
  const source = await readSourceLines(file);
  const imported = importStatute(source.lines);
  const notes = [...source.notes, ...imported.warnings].sort((one, other) => one.line - other.line);
  const sources = existsSync(out) ? readCorpus(out) : [];
  const { corpus } = loadCorpus(sources);
  const today = process.env['TODAY'] ?? todayInShanghai(new Date());
  const plan = planImport(imported, { ...given, force }, corpus, { file: basename(file), today, sources });
  if ('problems' in plan) {
    const list = plan.problems.map((problem) => `  ${problem}`).join('\n');
    return say(`${file}：没有导入，什么都没有写。\n${list}\n${formatNotes(notes, [], source.unit)}`, 1);
  }
  const written = writeFiles(out, plan.files);
  const { title, version } = plan;
  const what = `《${title}》（${version.by}，${version.effective} 起施行），共 ${imported.law.articles} 条`;
  const where =
    written.length === 0 ? '文件与已有的相同，没有改动' : `写入 ${written.map((path) => join(out, path)).join('、')}`;
  console.log(`${what}\n${where}\n${formatNotes(notes, plan.notes, source.unit)}`);
  console.log('\n下一步：对照官方文本逐条校对，再运行 npm run check，按提示登记每一条的指纹');
  return 0;
}

function formatNotes(notes: readonly ImportNote[], ofLaw: readonly string[], unit: string): string {
  const rows = notes.map(({ line, text, also = [] }) => {
    const more =
      also.length === 0
        ? ''
        : `（第 ${also.slice(0, 8).join('、')} ${unit}${also.length > 8 ? '等' : ''}也是，共 ${also.length + 1} 处）`;
    return `  ${line === 0 ? '全文' : `第 ${line} ${unit}`}　${text}${more}`;
  });
  const all = [...rows, ...ofLaw.map((note) => `  law.yaml　${note}`)];
  return all.length === 0 ? '没有拿不准的地方' : `拿不准的地方 ${all.length} 处，请对照原文件看：\n${all.join('\n')}`;
}

function say(text: string, code: number): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof UnreadableSource) process.exitCode = say(error.message, 1);
  else if (error instanceof Error && 'path' in error && 'code' in error) {
    process.exitCode = say(`${error.path}：写不进去（${error.code}），什么都没有写。改法：看文件夹的权限和磁盘空间`, 1);
  } else throw error;
}
