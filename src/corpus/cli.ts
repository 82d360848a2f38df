import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate, todayInShanghai } from '#legal/dates.ts';
import { checkCorpus } from './check-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { formatAnnotations, formatJson, formatReport } from './reporters.ts';

const HELP = `用法：node src/corpus/cli.ts [内容文件夹] [--json | --github] [--today 2026-11-22]

检查内容文件夹（默认 content，或者环境变量 CONTENT 所指的），列出全部问题；有错误时退出码为 1。
  --json    输出 { "problems": [...] }
  --github  输出 GitHub 的批注
  --today   按哪一天判断现行有效，默认今天（中国时间）`;

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      today: { type: 'string', default: process.env['TODAY'] ?? todayInShanghai(new Date()) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!isIsoDate(values.today)) {
    console.error(`--today 要写成 2026-11-22 的样子，而不是 ${values.today}`);
    return 2;
  }
  const folder = (positionals[0] ?? process.env['CONTENT'] ?? 'content').replace(/\/+$/, '');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`没有 ${folder} 这个文件夹`);
    return 2;
  }
  const problems = checkCorpus(readCorpus(folder), { today: values.today });
  const format = values.json ? formatJson : values.github ? formatAnnotations : formatReport;
  console.log(format(problems, folder));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

process.exitCode = run();
