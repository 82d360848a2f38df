import { type DocumentFields, documentFields } from './document-fields.ts';
import type { SourceFile } from './read-corpus.ts';

/** An address at which no document stands any more. Addresses are below the site's base: `notices/2021-x`. */
export type FormerAddress = { from: string; title: string } & (
  { kind: 'moved'; to: string } | { kind: 'withdrawn'; on: string; reason: string; summary: string }
);

/** What the texts say of their own publication, as it stands on one day. */
export interface Publication {
  /** Paths of files that are not on the site: still to come, withdrawn, and the tables of such notices. */
  hidden: ReadonlySet<string>;
  former: readonly FormerAddress[];
}

interface Placed extends DocumentFields {
  path: string;
}

/** The files that are on the site on the day `today` (`YYYY-MM-DD`, Shanghai). */
export function publishedFiles(files: readonly SourceFile[], today: string): SourceFile[] {
  const { hidden } = publicationOf(files, today);
  return files.filter(({ path }) => !hidden.has(path));
}

/** Reads the heads of the files only; one that cannot be read is published and left to the check. */
export function publicationOf(files: readonly SourceFile[], today: string): Publication {
  const documents = files.flatMap((file) => {
    const fields = documentFields(file);
    return fields === undefined ? [] : [{ ...fields, path: file.path }];
  });
  const tables = Map.groupBy(
    documents.filter(({ folder }) => folder === 'responsibilities'),
    ({ notice }) => `notices/${notice ?? ''}`,
  );
  const hidden = new Set<string>();
  const former: FormerAddress[] = [];
  for (const document of documents) {
    const own = tables.get(document.address) ?? [];
    const isToCome = document.publishOn !== undefined && document.publishOn > today;
    const withdrawn = withdrawalOf(document, today);
    if (isToCome || withdrawn !== undefined) for (const { path } of [document, ...own]) hidden.add(path);
    if (isToCome) continue;
    former.push(...movedTo(document, withdrawn === undefined ? own : []));
    if (withdrawn === undefined) continue;
    former.push(withdrawn, ...own.map(({ address, title }) => moved(address, document.address, title)));
  }
  return { hidden, former };
}

/** Former addresses of a document that is on the site, and of its tables. */
function movedTo({ folder, slug, address, title, formerSlugs }: Placed, tables: readonly Placed[]): FormerAddress[] {
  return formerSlugs.flatMap((old) => [
    moved(`${folder}/${old}`, address, title),
    ...tables.map((table) => moved(table.address.replace(slug, old), table.address, table.title)),
  ]);
}

function moved(from: string, to: string, title: string): FormerAddress {
  return { kind: 'moved', from, to, title };
}

function withdrawalOf({ address, title, summary, withdrawnOn, reason }: Placed, today: string) {
  if (withdrawnOn === undefined || reason === undefined || withdrawnOn > today) return undefined;
  return { kind: 'withdrawn', from: address, title, summary, on: withdrawnOn, reason } as const;
}
