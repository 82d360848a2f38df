import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation } from './fields.ts';

const words = (description: string) => z.array(z.string().min(1)).min(1).describe(description);

const schema = z.strictObject({
  laws: z
    .array(
      z.strictObject({
        names: words('人们对这部法律的叫法'),
        law: z.string().min(1).describe('哪一部，写法律名称或者发文字号，例如：法释〔2015〕22号'),
      }),
    )
    .default([])
    .describe('法律的通称和简称'),
  aliases: z
    .array(
      z.strictObject({
        words: words('人们会用的说法'),
        means: z.array(z.string().min(2)).default([]).describe('法律里的用语，照法条原文写'),
        provisions: z.array(citation('应当找到哪一条')).default([]).describe('应当找到哪些条'),
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
    aliases.flatMap(({ provisions }, index) =>
      provisions.map((text, at) => ({ path: ['aliases', index, 'provisions', at], text })),
    ),
} as const satisfies Descriptor<typeof schema>;
