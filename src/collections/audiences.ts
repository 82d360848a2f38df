import { z } from 'astro/zod';
import { audiences as audienceTable } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { oneOf, text } from './fields.ts';

const schema = z.strictObject({
  audiences: z
    .array(
      z.strictObject({
        id: oneOf(audienceTable, '代号'),
        name: text('名称'),
        description: text('一两句说明'),
      }),
    )
    .min(1)
    .describe('宣传对象，照显示顺序'),
});

export const audiences = {
  name: 'audiences',
  label: '宣传对象',
  folder: '',
  pattern: 'audiences.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;
