import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation, madeBy, text } from './fields.ts';

const schema = z.strictObject({
  title: text('标题'),
  questions: z
    .array(
      z.strictObject({
        question: text('题目'),
        choices: z
          .array(z.strictObject({ text: text('选项'), right: z.boolean().describe('对还是错，写 true 或 false') }))
          .min(2)
          .describe('选项，至少两个'),
        explanation: text('答题后显示的解释').exactOptional(),
        provision: citation('依据的条文'),
      }),
    )
    .min(1)
    .describe('题目，照出题顺序'),
  ...madeBy,
});

export const quizzes = {
  name: 'quizzes',
  label: '答题',
  folder: 'quizzes',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ questions }) =>
    questions.map(({ provision }, index) => ({ path: ['questions', index, 'provision'], text: provision })),
} as const satisfies Descriptor<typeof schema>;
