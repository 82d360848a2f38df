import type { z } from 'astro/zod';
import type { PlacedClaim } from './claims.ts';
import type { SearchUnit } from './search-unit.ts';

/** One entry of a collection after its schema. */
export interface Entry<Data> {
  slug: string;
  data: Data;
}

/** A field that must hold exactly one citation, or a list of such fields. */
export interface CitationField {
  /** Where the field stands in the data: `['basis', 0]`. */
  path: readonly (string | number)[];
  text: string;
}

/**
 * Everything the portal knows about one content type. The check, Astro's content config, the published
 * JSON schemas, the feeds and the search index all read it from here.
 */
export interface Descriptor<Schema extends z.ZodType = z.ZodType> {
  /** Name of the collection; also the name of its published JSON schema. */
  name: string;
  /** What a reader calls it, in Chinese. */
  label: string;
  /** Folder below `content/`; empty for files that stand directly in it. */
  folder: string;
  /** Path of a file below `folder`; `*` is any run of characters but `/`. */
  pattern: string;
  format: 'mdx' | 'yaml';
  schema: Schema;
  /** The slug of a file from its path, whether that begins at `content/` or at `folder`. */
  slugOf(path: string): string;
  /** Sorts entries for reading. */
  order(a: Entry<z.output<Schema>>, b: Entry<z.output<Schema>>): number;
  /** True where a new entry belongs into the site's feed. */
  feed?: true;
  /** The units of search of one entry; the entry type differs per collection. */
  search?(entry: never): SearchUnit[];
  /** The fields that must hold exactly one citation. */
  citations?(data: z.output<Schema>): CitationField[];
  /** The sentences of law in the data: each names its source, and its figures stand there. */
  claims?(data: z.output<Schema>): PlacedClaim[];
}

/** File name without folder and ending. */
export function fileSlug(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/, '');
}

/** Name of the folder that holds the file. */
export function folderSlug(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Orders by slug; for collections whose files have no other order. */
export function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug);
}

/** Orders the later date (or year) first. */
export function latestFirst(a: string, b: string): number {
  return a > b ? -1 : Number(a < b);
}
