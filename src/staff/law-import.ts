import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import type { ImportCommand } from './import-command.ts';
import { keepJournal } from './import-journal.ts';
import type { ImportNote } from './import-notes.ts';
import { planImport } from './import-plan.ts';
import type { SourceDocument } from './source/block.ts';
import { sourceLines } from './source-lines.ts';
import { importStatute } from './statute-import.ts';
import { writeFiles } from './write-files.ts';

/** Imports a statute: what to say, and whether it became one. */
export function importLaw(
  document: SourceDocument,
  command: ImportCommand,
  today: string,
): { text: string; done: boolean } {
  const { file, out, force, dryRun, slug, title, effective, adopted, by, issuer, kind, source: from } = command;
  const fields = { slug, title, effective, adopted, by, issuer, kind, source: from };
  const given = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));
  const source = sourceLines(document);
  const imported = importStatute(source.lines);
  const notes = [...source.notes, ...imported.warnings].sort((one, other) => one.line - other.line);
  const sources = existsSync(out) ? readCorpus(out) : [];
  const { corpus } = loadCorpus(sources);
  const plan = planImport(imported, { ...given, force }, corpus, { file: basename(file), today, sources });
  if ('problems' in plan) {
    const list = plan.problems.map((problem) => `  ${problem}`).join('\n');
    return { text: `${file}：没有导入，什么都没有写。\n${list}\n${formatNotes(notes, [], source.unit)}`, done: false };
  }
  const what = `《${plan.title}》（${plan.version.by}，${plan.version.effective} 起施行），共 ${imported.law.articles} 条`;
  const told = formatNotes(notes, plan.notes, source.unit);
  if (dryRun) return { text: `${what}\n没有写文件（--dry-run）\n${told}`, done: true };
  const journal = keepJournal(out, plan.files);
  const written = writeFiles(out, plan.files);
  if (written.length > 0) journal.save();
  const where =
    written.length === 0 ? '文件与已有的相同，没有改动' : `写入 ${written.map((path) => join(out, path)).join('、')}`;
  const next = '下一步：对照官方文本逐条校对，再运行 npm run check，按提示登记每一条的指纹';
  return { text: `${what}\n${where}\n${told}\n\n${next}`, done: true };
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
