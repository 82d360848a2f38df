import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface NewFile {
  /** Below the folder, with `/`. */
  path: string;
  text: string;
}

/**
 * Writes all of the files or none: each beside its place first, then moved there. Files that hold the same text already
 * are left alone. Gives the paths that were written.
 */
export function writeFiles(folder: string, files: readonly NewFile[]): string[] {
  const changed = files
    .map(({ path, text }) => ({ path, text, target: join(folder, path) }))
    .map((file) => ({ ...file, aside: `${file.target}.import`, before: read(file.target) }))
    .filter(({ text, before }) => text !== before);
  const moved: typeof changed = [];
  try {
    for (const { target, aside, text } of changed) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(aside, text);
    }
    for (const file of changed) {
      renameSync(file.aside, file.target);
      moved.push(file);
    }
  } catch (error) {
    for (const { target, before } of moved) {
      if (before === undefined) rmSync(target);
      else writeFileSync(target, before);
    }
    for (const { aside } of changed) rmSync(aside, { force: true });
    throw error;
  }
  return changed.map(({ path }) => path);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
