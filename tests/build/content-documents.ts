import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { root } from './sites.ts';

/** A document as its writer left it: the front matter of a file under `content/`. */
export interface ContentDocument {
  collection: string;
  /** Address below the base path, without the leading slash: `notices/2021-jiangbei-safety-month/`. */
  address: string;
  data: FrontMatter;
}

interface FrontMatter {
  title: string;
  summary: string;
  addedOn: string;
  signedOn?: string;
  caution?: string;
  contacts?: { names?: string[]; phones?: string[] }[];
}

/** The kinds of documents that the feed tells of. */
const DOCUMENT_COLLECTIONS = ['notices', 'provisions', 'cases', 'materials'] as const;

/** Every document of those kinds, read from the source files and not through the site. */
export function contentDocuments(): ContentDocument[] {
  return DOCUMENT_COLLECTIONS.flatMap((collection) => {
    const folder = join(root, 'content', collection);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => ({
        collection,
        address: `${collection}/${basename(file, '.mdx')}/`,
        data: parse(readFileSync(join(folder, file), 'utf8').split(/^---$/mu)[1] ?? '') as FrontMatter,
      }));
  });
}
