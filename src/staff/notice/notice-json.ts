import type { Part } from './part.ts';
import type { NoticeReading } from './reading.ts';

/** What `npm run import -- FILE --json` prints. Keys are fixed; what the notice does not say is null. */
export interface NoticeJson {
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  signedDate: string | null;
  publishedDate: string | null;
  headings: { level: number; text: string }[];
  tasks: { project: string | null; task: string; lead: string[]; support: string[]; due: string | null }[];
  units: string[];
  contacts: { name: string | null; phone: string | null }[];
  attachments: string[];
  warnings: string[];
}

/** `more` are doubts that came up in writing it. */
export function noticeJson(reading: NoticeReading, unit: string, more: readonly string[] = []): NoticeJson {
  const { tasks, contacts, attachments, notes } = reading;
  return {
    title: reading.title ?? null,
    docNumber: reading.number ?? null,
    issuer: reading.issuers.length === 0 ? null : reading.issuers.join('、'),
    signedDate: reading.signedOn ?? null,
    publishedDate: reading.publishedOn ?? null,
    headings: reading.parts.flatMap((part) => (part.kind === 'heading' ? [headingOf(part)] : [])),
    tasks: tasks.map(({ project, task, lead, support, due }) => ({
      project: project ?? null,
      task,
      lead,
      support,
      due: due ?? null,
    })),
    units: [...new Set(tasks.flatMap(({ lead, support, carryOut }) => [...lead, ...support, ...carryOut]))],
    contacts: contacts.map(({ name, phone }) => ({ name: name ?? null, phone: phone ?? null })),
    attachments,
    warnings: [...notes.map(({ line, text }) => (line === 0 ? text : `第 ${line} ${unit}：${text}`)), ...more],
  };
}

function headingOf({ level, text }: Part & { kind: 'heading' }): { level: number; text: string } {
  return {
    level,
    text: text
      .replace(/[：:]$/u, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}
