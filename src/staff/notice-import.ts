import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { confirm, input } from '@inquirer/prompts';
import { readCorpus } from '#corpus/read-corpus.ts';
import type { ImportCommand } from './import-command.ts';
import { keepJournal } from './import-journal.ts';
import { decideNoticeFields, type NoticeFields, type OpenField } from './notice/notice-fields.ts';
import { type NoticePlan, planNotice } from './notice/notice-plan.ts';
import { formatDoubts, formatReading } from './notice/notice-summary.ts';
import { readNotice } from './notice/read-notice.ts';
import type { SourceDocument } from './source/block.ts';
import { writeFiles } from './write-files.ts';

/** Imports a notice: what to say, and whether it was written. Asks only what the text left open. */
export async function importNotice(
  document: SourceDocument,
  command: ImportCommand,
  today: string,
): Promise<{ text: string; done: boolean }> {
  const { file, out, dryRun, yes } = command;
  const reading = readNotice(document);
  const decided = decideNoticeFields(reading, command, { file: basename(file), today });
  const asks = !yes && !dryRun && process.stdin.isTTY;
  const fields = asks ? await askOpen(decided.fields, decided.open) : decided.fields;
  const sources = existsSync(out) ? readCorpus(out) : [];
  const { slug, source, issuer } = command;
  const plan = planNotice(reading, fields, { blocks: document.blocks, sources, today, slug, source, issuer });
  const told = `${file}：通知公告\n${formatReading(reading, fields)}\n${formatDoubts(reading, plan, document.unit)}`;
  const refused = refusalOf(
    plan,
    command,
    sources.map(({ path }) => path),
    decided.open,
  );
  if (refused !== undefined) return { text: `${told}\n\n没有导入，什么都没有写。\n${refused}`, done: false };
  const paths = plan.files.map(({ path }) => join(out, path)).join('、');
  if (dryRun) return { text: `${told}\n\n没有写文件（--dry-run）。会写：${paths}`, done: true };
  if (asks && (plan.newUnits.length > 0 || plan.problems.length > 0)) {
    console.log(told);
    if (!(await confirm({ message: '照上面写吗', default: true })))
      return { text: '没有导入，什么都没有写', done: false };
  }
  const journal = keepJournal(out, plan.files);
  writeFiles(out, plan.files);
  journal.save();
  const next = '下一步：npm run dev 看预览，对照原文件校对，再运行 npm run check。要撤销：npm run import -- --undo';
  return { text: `${told}\n\n写入 ${paths}\n${next}`, done: true };
}

async function askOpen(fields: NoticeFields, open: readonly OpenField[]): Promise<NoticeFields> {
  const answered = { ...fields };
  for (const { key, ask, proposal } of open) {
    const answer = (await input({ message: ask, default: proposal })).trim();
    if (key !== 'year') answered[key] = answer || proposal;
    else if (/^20\d\d$/u.test(answer)) answered.year = Number(answer);
  }
  return answered;
}

/** Why nothing may be written: it is there already, or nobody answers what the text left open. */
function refusalOf(
  plan: NoticePlan,
  { yes, dryRun, force, slug }: ImportCommand,
  standing: readonly string[],
  open: readonly OpenField[],
): string | undefined {
  const notice = plan.files[0]?.path ?? '';
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) {
    return `　--slug 写成了“${slug}”。改法：只用小写英文字母、数字和连字符，例如 2024-hangzhou-safety-month`;
  }
  const same = plan.problems.find((text) => text.includes('发文字号') && text.includes('已经是'));
  if (same !== undefined && !force) return `　这份文件好像已经收录了：${same}`;
  if (standing.includes(notice) && !force) return `　${notice} 已经有了。改法：换一个 --slug；要替换就加上 --force`;
  if (open.length > 0 && !yes && !dryRun && !process.stdin.isTTY) {
    const list = open.map(({ ask, proposal }) => `　${ask}${proposal}？`).join('\n');
    return `${list}\n　改法：加上 --title、--region 写明，或者加上 --yes 照建议写`;
  }
  return undefined;
}
