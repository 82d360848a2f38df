import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation } from './fields.ts';

const schema = z.strictObject({
  aliases: z
    .array(
      z.strictObject({
        words: z.array(z.string().min(1)).min(1).describe('人们会用的说法'),
        provision: citation('应当找到哪一条'),
      }),
    )
    .describe('检索用的别名'),
});

export const searchAliases = {
  name: 'search',
  label: '检索别名',
  folder: '',
  pattern: 'search.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ aliases }) =>
    aliases.map(({ provision }, index) => ({ path: ['aliases', index, 'provision'], text: provision })),
} as const satisfies Descriptor<typeof schema>;
