import { z } from 'astro/zod';
import { bySlug, type Descriptor, type Entry, fileSlug } from './descriptor.ts';
import { citation, slug, text, textList } from './fields.ts';
import type { SearchUnit } from './search-unit.ts';

const schema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: slug('网址里的位置，发布以后不要改'),
        term: text('名词'),
        also: textList('其他叫法'),
        definition: text('解释'),
        provision: citation('出自哪一条'),
      }),
    )
    .describe('名词解释'),
});

export const glossary = {
  name: 'glossary',
  label: '名词解释',
  folder: '',
  pattern: 'glossary.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ terms }) =>
    terms.map(({ provision }, index) => ({ path: ['terms', index, 'provision'], text: provision })),
  search({ data }: Entry<z.output<typeof schema>>): SearchUnit[] {
    return data.terms.map(({ id, term, also, definition, provision }) => ({
      id: `glossary#${id}`,
      url: `glossary/#${id}`,
      kind: 'term',
      title: term,
      number: provision,
      document: '名词',
      aliases: [...also],
      names: [term, ...also],
      text: definition,
      audiences: [],
      industries: [],
    }));
  },
} as const satisfies Descriptor<typeof schema>;
