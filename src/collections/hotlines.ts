import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { text } from './fields.ts';

const schema = z.strictObject({
  hotlines: z
    .array(
      z.strictObject({
        number: text('号码，要加引号'),
        name: text('名称'),
        note: text('说明').exactOptional(),
        scope: text('适用地区').exactOptional(),
        source: text('号码从哪里查到的').exactOptional(),
      }),
    )
    .min(1)
    .describe('举报和求助电话，照显示顺序'),
});

export const hotlines = {
  name: 'hotlines',
  label: '热线电话',
  folder: '',
  pattern: 'hotlines.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;
