import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation, madeBy, text } from './fields.ts';

const schema = z.strictObject({
  title: text('标题'),
  rows: z
    .array(
      z.strictObject({
        conduct: text('行为'),
        duty: citation('违反的条文').exactOptional(),
        penalty: citation('规定处罚的条文').nullable().describe('规定处罚的条文；本法无单独罚则时写 null'),
      }),
    )
    .min(1)
    .describe('行为和处罚，照显示顺序'),
  ...madeBy,
});

export const penalties = {
  name: 'penalties',
  label: '处罚对照',
  folder: 'penalties',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ rows }) =>
    rows.flatMap(({ duty, penalty }, index) => [
      ...(duty === undefined ? [] : [{ path: ['rows', index, 'duty'], text: duty }]),
      ...(penalty === null ? [] : [{ path: ['rows', index, 'penalty'], text: penalty }]),
    ]),
} as const satisfies Descriptor<typeof schema>;
