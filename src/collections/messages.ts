import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { audiences, citation, madeBy, text } from './fields.ts';

const schema = z.strictObject({
  title: text('标题'),
  messages: z
    .array(
      z.strictObject({
        text: text('短信、广播或者屏幕上的一句话'),
        audiences: audiences(),
        basis: citation('依据的条文').exactOptional(),
      }),
    )
    .min(1)
    .describe('短句，照显示顺序'),
  ...madeBy,
});

export const messages = {
  name: 'messages',
  label: '宣传短句',
  folder: 'messages',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ messages: lines }) =>
    lines.flatMap(({ basis }, index) =>
      basis === undefined ? [] : [{ path: ['messages', index, 'basis'], text: basis }],
    ),
} as const satisfies Descriptor<typeof schema>;
