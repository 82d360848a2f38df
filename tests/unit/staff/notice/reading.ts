import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus, type SourceFile } from '#corpus/read-corpus.ts';
import { decideNoticeFields } from '#staff/notice/notice-fields.ts';
import { type NoticeJson, noticeJson } from '#staff/notice/notice-json.ts';
import { type NoticePlan, planNotice } from '#staff/notice/notice-plan.ts';
import { readNotice } from '#staff/notice/read-notice.ts';
import type { NoticeReading } from '#staff/notice/reading.ts';
import type { SourceDocument } from '#staff/source/block.ts';
import { readSource } from '#staff/source/read-source.ts';

const TODAY = '2026-11-22';
const content = fileURLToPath(new URL('../../../../content', import.meta.url));

/** The content without its notices: what a new notice comes to. */
const standing: SourceFile[] = readCorpus(content).filter(({ path }) => /^(?:laws|units|site\.yaml)/u.test(path));

export interface Imported {
  document: SourceDocument;
  reading: NoticeReading;
  plan: NoticePlan;
  json: NoticeJson;
}

/** What the import makes of a file's bytes; `name` gives the ending. */
export function importBytes(bytes: Uint8Array | string, name: string): Imported {
  const folder = mkdtempSync(join(tmpdir(), 'notice-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return importFile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function importFile(file: string): Imported {
  const document = readSource(file);
  const reading = readNotice(document);
  const { fields } = decideNoticeFields(reading, {}, { file, today: TODAY });
  const context = {
    blocks: document.blocks,
    sources: standing,
    today: TODAY,
    slug: undefined,
    source: undefined,
    issuer: undefined,
  };
  const plan = planNotice(reading, fields, context);
  return { document, reading, plan, json: noticeJson(reading, document.unit, plan.notes) };
}

/** Every character that is not white space, sorted: what is in one and not in the other is lost. */
export function missingFrom(text: string, written: string): string {
  const left = new Map<string, number>();
  for (const letter of written) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...text.replace(/\s/gu, '')]
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}
