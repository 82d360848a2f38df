import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { buildDay } from '#corpus/build-day.ts';
import { kindOf } from './document-kind.ts';
import { type ImportCommand, readCommand } from './import-command.ts';
import { undoImport } from './import-journal.ts';
import { importLaw } from './law-import.ts';
import { decideNoticeFields } from './notice/notice-fields.ts';
import { noticeJson } from './notice/notice-json.ts';
import { planNotice } from './notice/notice-plan.ts';
import { readNotice } from './notice/read-notice.ts';
import { importNotice } from './notice-import.ts';
import { UnreadableSource } from './source/block.ts';
import { readSource } from './source/read-source.ts';

const ENDINGS = ['.docx', '.html', '.htm', '.txt'];

async function run(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if ('help' in command) return say(command.help, 0);
  if ('problem' in command) {
    return command.json ? printJson({ error: command.problem }, 1) : say(command.problem, 2);
  }
  if ('undo' in command) {
    const { text, done } = undoImport(command.out);
    return say(text, done ? 0 : 1);
  }
  const files = filesOf(command.file);
  if (command.json) return printAll(command, files);
  let code = 0;
  for (const file of files ?? [command.file]) code = Math.max(code, await importFile({ ...command, file }));
  return code;
}

/** The files of a folder that can be imported, by name; undefined for a file. */
function filesOf(file: string): string[] | undefined {
  try {
    if (!statSync(file).isDirectory()) return undefined;
  } catch {
    return undefined;
  }
  const names = readdirSync(file).filter(
    (name) => ENDINGS.includes(extname(name).toLowerCase()) && !name.startsWith('~'),
  );
  if (names.length === 0) throw new UnreadableSource(`${file}：文件夹里没有 .docx、.html 或者 .txt 文件`);
  return names.sort().map((name) => join(file, name));
}

async function importFile(command: ImportCommand): Promise<number> {
  const today = buildDay();
  const document = readSource(command.file);
  const kind = command.as ?? kindOf(document);
  const { text, done } =
    kind === 'law' ? importLaw(document, command, today) : await importNotice(document, command, today);
  return say(text, done ? 0 : 1);
}

function printAll(command: ImportCommand, files: readonly string[] | undefined): number {
  if (files === undefined) {
    const result = jsonOf(command.file);
    return printJson(result, 'error' in result ? 1 : 0);
  }
  const results = files.map((file) => ({ file, ...jsonOf(file) }));
  return printJson({ files: results }, results.some((result) => 'error' in result) ? 1 : 0);
}

function jsonOf(file: string) {
  try {
    const document = readSource(file);
    const reading = readNotice(document);
    const today = buildDay();
    const { fields } = decideNoticeFields(reading, {}, { file: basename(file), today });
    const context = {
      blocks: document.blocks,
      sources: [],
      today,
      slug: undefined,
      source: undefined,
      issuer: undefined,
    };
    return noticeJson(reading, document.unit, planNotice(reading, fields, context).notes);
  } catch (error) {
    if (error instanceof UnreadableSource) return { error: error.message };
    throw error;
  }
}

function printJson(result: object, code: number): number {
  console.log(JSON.stringify(result, null, 2));
  return code;
}

function say(text: string, code: number): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}

/** What stopped the import, in Chinese; undefined for a fault of the program itself. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof UnreadableSource) return error.message;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ExitPromptError') return '没有导入，什么都没有写';
  if ('path' in error && 'code' in error) {
    return `${error.path}：写不进去（${error.code}），什么都没有写。改法：看文件夹的权限和磁盘空间`;
  }
  return undefined;
}

try {
  process.exitCode = await run();
} catch (error) {
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  process.exitCode = process.argv.includes('--json') ? printJson({ error: reason }, 1) : say(reason, 1);
}
