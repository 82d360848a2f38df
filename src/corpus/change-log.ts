import type { Commit } from './git-log.ts';
import { type DocumentFields, documentFields } from './document-fields.ts';
import { publicationOf } from './publication.ts';
import type { SourceFile } from './read-corpus.ts';

/** One line of the log: on a day, something happened to a document. */
export interface ChangeRow {
  on: string;
  kind: 'published' | 'changed' | 'moved' | 'withdrawn';
  /** Folder of the content: notices, laws ... */
  folder: string;
  title: string;
  /** Address below the site's base, without slashes at the ends. */
  address: string;
}

export interface ChangeLog {
  /** `days` where no history was at hand: then only the days are known that the documents name themselves. */
  basis: 'git' | 'days';
  /** The newest first. */
  rows: readonly ChangeRow[];
}

interface History {
  /** Days of the commits, the newest first. */
  days: string[];
  moved: string[];
}

/** What was published, changed, renamed and withdrawn until `today`. The same texts and commits give the same log. */
export function changeLog(
  files: readonly SourceFile[],
  commits: readonly Commit[] | undefined,
  today: string,
): ChangeLog {
  const { hidden } = publicationOf(files, today);
  const histories = historiesOf(commits ?? []);
  const rows = files.flatMap((file) => {
    const fields = documentFields(file);
    if (fields === undefined || (hidden.has(file.path) && !isWithdrawn(fields, today))) return [];
    return rowsOf(fields, histories.get(subjectOf(file.path)));
  });
  return {
    basis: commits === undefined ? 'days' : 'git',
    rows: rows.sort((a, b) => compare(b.on, a.on) || compare(a.address, b.address) || compare(a.kind, b.kind)),
  };
}

function isWithdrawn({ withdrawnOn }: DocumentFields, today: string): boolean {
  return withdrawnOn !== undefined && withdrawnOn <= today;
}

/** The files of a law are one subject, every other file is its own. */
function subjectOf(path: string): string {
  return path.startsWith('laws/') ? path.split('/').slice(0, 2).join('/') : path;
}

/** The days on which each subject was touched, under the name that it has today. */
function historiesOf(commits: readonly Commit[]): Map<string, History> {
  const names = new Map<string, string>();
  const histories = new Map<string, History>();
  for (const { on, files } of commits) {
    for (const { path, from } of files) {
      if (path.endsWith('/fingerprints.yaml')) continue;
      const subject = names.get(path) ?? subjectOf(path);
      const history = histories.get(subject) ?? { days: [], moved: [] };
      histories.set(subject, history);
      if (history.days.at(-1) !== on) history.days.push(on);
      if (from === undefined || subjectOf(from) === subject) continue;
      names.set(from, subject);
      if (from.split('/').at(-1) !== path.split('/').at(-1)) history.moved.push(on);
    }
  }
  return histories;
}

function rowsOf(fields: DocumentFields, history: History | undefined): ChangeRow[] {
  const { folder, title, address, addedOn, publishOn = '', withdrawnOn } = fields;
  const row = (kind: ChangeRow['kind'], on: string): ChangeRow => ({ on, kind, folder, title, address });
  const first = history?.days.at(-1) ?? addedOn;
  if (first === undefined) return [];
  const published = compare(first, publishOn) > 0 ? first : publishOn;
  const isLater = (day: string): boolean => day > published && (withdrawnOn === undefined || day < withdrawnOn);
  const moved = new Set(history?.moved.filter(isLater) ?? []);
  return [
    ...(withdrawnOn === undefined ? [] : [row('withdrawn', withdrawnOn)]),
    ...[...moved].map((day) => row('moved', day)),
    ...(history?.days ?? []).filter((day) => isLater(day) && !moved.has(day)).map((day) => row('changed', day)),
    row('published', published),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
