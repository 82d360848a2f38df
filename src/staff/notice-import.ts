import type { ImportCommand } from './import-command.ts';
import { readNotice } from './notice/read-notice.ts';
import type { SourceDocument } from './source/block.ts';

/** Imports a notice: what to say, and whether it was written. */
export async function importNotice(document: SourceDocument, command: ImportCommand, today: string): Promise<{ text: string; done: boolean }> {
  const reading = readNotice(document);
  return { text: `${command.file} ${today} ${reading.title ?? ''}`, done: true };
}
