import type { ImportNote } from '../import-notes.ts';
import type { Contact } from './contact.ts';
import type { Disclosure } from './disclosure-field.ts';
import type { Part } from './part.ts';
import type { NoticeTask, TaskTable } from './task.ts';

/** What a notice says of itself; what it does not say is missing. */
export interface NoticeReading {
  title?: string;
  /** In the form of GB/T 9704-2012. */
  number?: string;
  numberAbove: boolean;
  issuers: string[];
  /** YYYY-MM-DD, as are all days. */
  signedOn?: string;
  publishedOn?: string;
  disclosure: Disclosure;
  parts: Part[];
  /** Tables of tasks by the part that holds them. */
  tables: Map<Part, TaskTable>;
  tasks: NoticeTask[];
  contacts: Contact[];
  attachments: string[];
  notes: ImportNote[];
}
