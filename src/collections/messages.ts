import { z } from 'astro/zod';
import { channels } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { audiences, citation, madeBy, oneOf, text } from './fields.ts';

/** A short message of mainland operators holds 70 UTF-16 units; a longer one is cut in two. */
const SMS_UNITS = 70;

const schema = z
  .strictObject({
    title: text('标题'),
    channel: oneOf(channels, '主要怎样用'),
    messages: z
      .array(
        z.strictObject({
          to: text('发给谁，例如：企业负责人').exactOptional(),
          text: text(`短信、广播或者屏幕上的一句话；短信连标点、数字不超过${SMS_UNITS}个字`),
          audiences: audiences(),
          basis: z.array(citation('依据的条文')).default([]).describe('依据的条文'),
        }),
      )
      .min(1)
      .describe('短句，照显示顺序'),
    ...madeBy,
  })
  .superRefine(({ channel, messages: lines }, context) => {
    if (channel !== 'sms') return;
    for (const [index, { text: words }] of lines.entries()) {
      if (words.length > SMS_UNITS) context.addIssue({ code: 'custom', path: ['messages', index, 'text'] });
    }
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
      basis.map((written, at) => ({ path: ['messages', index, 'basis', at], text: written })),
    ),
} as const satisfies Descriptor<typeof schema>;
