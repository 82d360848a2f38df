import { collections } from '#collections/index.ts';
import { frontMatterOf } from './front-matter.ts';
import { placeFile } from './placement.ts';
import type { SourceFile } from './read-corpus.ts';
import { readYaml } from './yaml-source.ts';

/** The head of a file that has a page of its own, read without its schema. */
export interface DocumentFields {
  /** Folder of the content: notices, laws ... */
  folder: string;
  slug: string;
  /** Address below the site's base, without slashes at the ends: `notices/2021-x`. */
  address: string;
  title: string;
  summary: string;
  addedOn?: string;
  publishOn?: string;
  withdrawnOn?: string;
  reason?: string;
  formerSlugs: readonly string[];
  /** The notice of a table. */
  notice?: string;
}

const FOLDERS = ['laws', 'notices', 'provisions', 'cases', 'materials', 'responsibilities'] as const;

/** Whether the publication of pages depends on a file. */
export function hasPage(path: string): boolean {
  return FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !path.endsWith('.md');
}

/** Undefined for a file without a page of its own, and where its head cannot be read. */
export function documentFields({ path, text }: SourceFile): DocumentFields | undefined {
  const placement = placeFile(path);
  if (placement.kind !== 'entry') return undefined;
  const { name, slug } = placement;
  const folder = FOLDERS.find((each) => each === name);
  if (folder === undefined) return undefined;
  const block = collections[name].format === 'mdx' ? frontMatterOf(text) : { text, start: 0, end: text.length };
  const yaml = block && readYaml(block);
  if (yaml === undefined || 'faults' in yaml) return undefined;
  const fields = recordOf(yaml.value);
  const withdrawn = recordOf(fields['withdrawn']);
  const formerSlugs = fields['formerSlugs'];
  return {
    folder,
    slug,
    address: `${folder}/${slug}`,
    title: String(fields['title'] ?? ''),
    summary: String(fields['summary'] ?? ''),
    ...textsOf({
      addedOn: fields['addedOn'],
      publishOn: fields['publishOn'],
      withdrawnOn: withdrawn['on'],
      reason: withdrawn['reason'],
      notice: fields['notice'],
    }),
    formerSlugs: Array.isArray(formerSlugs) ? formerSlugs.filter((each) => typeof each === 'string') : [],
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The values that are texts. */
function textsOf<Key extends string>(values: Readonly<Record<Key, unknown>>): Partial<Record<Key, string>> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== ''),
  ) as Partial<Record<Key, string>>;
}
