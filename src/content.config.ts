import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as descriptors } from '#collections/index.ts';
import type { Descriptor } from '#collections/descriptor.ts';

/** `CONTENT` in the environment names another folder of texts (mini-sites of the tests). */
const contentFolder = process.env['CONTENT'] ?? 'content';

/** An Astro collection from its descriptor. Bodies are rendered page by page, never kept in the data store. */
function define<Schema extends Descriptor['schema']>({ folder, pattern, schema, slugOf }: DescriptorFor<Schema>) {
  return defineCollection({
    loader: glob({
      base: `${contentFolder}/${folder}`,
      pattern,
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
};
