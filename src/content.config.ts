import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { collections as descriptors } from '#collections/index.ts';
import type { Descriptor } from '#collections/descriptor.ts';
import { buildDay } from '#corpus/build-day.ts';
import { changeLog } from '#corpus/change-log.ts';
import { hasPage } from '#corpus/document-fields.ts';
import { readGitLog } from '#corpus/git-log.ts';
import { problemEntries } from '#corpus/problem-entries.ts';
import { publicationOf } from '#corpus/publication.ts';
import { readCorpus } from '#corpus/read-corpus.ts';

/** `CONTENT` in the environment names another folder of texts (mini-sites of the tests). */
const contentFolder = process.env['CONTENT'] ?? 'content';

const files = readCorpus(contentFolder, hasPage);
const { hidden, former } = publicationOf(files, buildDay());

/** What keeps the files of a folder that are not on the site today out of its collection. */
function withoutHidden(folder: string): string[] {
  return [...hidden].flatMap((path) => (path.startsWith(`${folder}/`) ? [`!${path.slice(folder.length + 1)}`] : []));
}

/** An Astro collection from its descriptor. Bodies are rendered page by page, never kept in the data store. */
function define<Schema extends Descriptor['schema']>({ folder, pattern, schema, slugOf }: DescriptorFor<Schema>) {
  return defineCollection({
    loader: glob({
      base: `${contentFolder}/${folder}`,
      pattern: [pattern, ...withoutHidden(folder)],
      generateId: ({ entry }) => slugOf(entry),
      deferRender: true,
    }),
    schema,
  });
}

type DescriptorFor<Schema extends Descriptor['schema']> = Pick<
  Descriptor<Schema>,
  'folder' | 'pattern' | 'schema' | 'slugOf'
>;

export const collections = {
  laws: define(descriptors.laws),
  external: define(descriptors.external),
  provisions: define(descriptors.provisions),
  notices: define(descriptors.notices),
  cases: define(descriptors.cases),
  materials: define(descriptors.materials),
  responsibilities: define(descriptors.responsibilities),
  units: define(descriptors.units),
  duties: define(descriptors.duties),
  sanctions: define(descriptors.sanctions),
  industries: define(descriptors.industries),
  site: define(descriptors.site),
  audiences: define(descriptors.audiences),
  hotlines: define(descriptors.hotlines),
  glossary: define(descriptors.glossary),
  penalties: define(descriptors.penalties),
  'criminal-transfer': define(descriptors['criminal-transfer']),
  report: define(descriptors.report),
  topics: define(descriptors.topics),
  'self-check': define(descriptors['self-check']),
  guide: define(descriptors.guide),
  problems: defineCollection({
    loader: () => problemEntries(),
    schema: z.object({
      order: z.int(),
      level: z.enum(['error', 'warning', 'hint']),
      file: z.string(),
      line: z.string(),
      text: z.string(),
      fix: z.string(),
    }),
  }),
  /** One entry with all of the addresses that moved or were withdrawn; Astro warns of an empty collection. */
  former: defineCollection({
    loader: () => [{ id: 'former', pages: [...former] }],
    schema: z.object({
      pages: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('moved'), from: z.string(), to: z.string(), title: z.string() }),
          z.object({
            kind: z.literal('withdrawn'),
            from: z.string(),
            title: z.string(),
            summary: z.string(),
            on: z.string(),
            reason: z.string(),
          }),
        ]),
      ),
    }),
  }),
  /** One entry: the log of changes. */
  changes: defineCollection({
    loader: () => {
      const { basis, rows } = changeLog(files, readGitLog(contentFolder), buildDay());
      return [{ id: 'changes', basis, rows: [...rows] }];
    },
    schema: z.object({
      basis: z.enum(['git', 'days']),
      rows: z.array(
        z.object({
          on: z.string(),
          kind: z.enum(['published', 'changed', 'moved', 'withdrawn']),
          folder: z.string(),
          title: z.string(),
          address: z.string(),
        }),
      ),
    }),
  }),
};
