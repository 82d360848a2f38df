import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { addedOn, citation, madeBy, text } from './fields.ts';

const schema = z.strictObject({
  sanctions: z
    .array(
      z.strictObject({
        provision: citation('规定处罚的条文，写到款，不写项'),
        on: text('罚谁'),
        words: text('后果，用自己的话，数额用阿拉伯数字；“构成犯罪的”一句不写，网站照条文显示'),
        general: z.literal(true).describe('不论哪一项职责都可能有的后果，写 true').exactOptional(),
      }),
    )
    .min(1)
    .describe('罚则，一款一行，照条文顺序'),
  ...addedOn,
  ...madeBy,
});

export const sanctions = {
  name: 'sanctions',
  label: '罚则',
  folder: '',
  pattern: 'sanctions.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ sanctions: rows }) =>
    rows.map(({ provision }, index) => ({ path: ['sanctions', index, 'provision'], text: provision })),
} as const satisfies Descriptor<typeof schema>;
