import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NewFile, writeFiles } from './write-files.ts';

/** What the last import changed, to be put back by `--undo`. */
interface Journal {
  files: { path: string; before: string | null; after: string }[];
}

/** One for each content folder. */
function journalOf(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return fileURLToPath(new URL(`../../node_modules/.cache/import/${name}.json`, import.meta.url));
}

/** Notes what stands in the places of `files` now; `save` keeps it once they are written. */
export function keepJournal(folder: string, files: readonly NewFile[]): { save: () => void } {
  const entries = files.map(({ path, text }) => ({ path, before: read(join(folder, path)), after: text }));
  const journal: Journal = { files: entries.filter(({ before, after }) => before !== after) };
  return {
    save() {
      const file = journalOf(folder);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(journal));
    },
  };
}

/** Puts back what the last import into a folder wrote, unless somebody changed it since. */
export function undoImport(folder: string): { text: string; done: boolean } {
  const journal = readJournal(folder);
  if (journal === undefined) {
    return { text: `没有可以撤销的导入（内容文件夹 ${folder}）`, done: false };
  }
  const changed = journal.files.filter(({ path, after }) => read(join(folder, path)) !== after);
  if (changed.length > 0) {
    const list = changed.map(({ path }) => `  ${join(folder, path)}`).join('\n');
    return { text: `导入以后，这些文件又改过，没有撤销：\n${list}\n改法：用 git 恢复，或者自己删改`, done: false };
  }
  writeFiles(
    folder,
    journal.files.flatMap(({ path, before }) => (before === null ? [] : [{ path, text: before }])),
  );
  for (const { path, before } of journal.files) if (before === null) rmSync(join(folder, path));
  rmSync(journalOf(folder));
  const list = journal.files.map(({ path, before }) => `  ${before === null ? '删去' : '恢复'} ${join(folder, path)}`);
  return { text: `撤销了上一次导入：\n${list.join('\n')}`, done: true };
}

function readJournal(folder: string): Journal | undefined {
  const file = journalOf(folder);
  if (!existsSync(file)) return undefined;
  // Written by keepJournal only.
  return JSON.parse(readFileSync(file, 'utf8')) as Journal;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
