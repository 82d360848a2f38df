import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation, madeBy, text } from './fields.ts';

const schema = z.strictObject({
  title: text('标题'),
  summary: text('列表里显示的一两句简介'),
  questions: z
    .array(
      z.strictObject({
        question: text('问题，能用“是”或“否”回答'),
        advice: text('答“否”时应当怎么做'),
        provision: citation('依据的条文'),
      }),
    )
    .min(1)
    .describe('自查问题，照提问顺序'),
  ...madeBy,
});

export const selfCheck = {
  name: 'self-check',
  label: '自查',
  folder: 'self-check',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ questions }) =>
    questions.map(({ provision }, index) => ({ path: ['questions', index, 'provision'], text: provision })),
} as const satisfies Descriptor<typeof schema>;
