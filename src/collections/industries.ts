import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { addedOn, citation, madeBy, text, textList } from './fields.ts';

const schema = z.strictObject({
  industries: z
    .record(
      z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      z.strictObject({
        name: text('名称'),
        names: textList('法律和通知里的叫法'),
        within: text('法律把它算在哪个行业里，写那个行业的代号').exactOptional(),
        scope: text('法律怎样写到它；没有专门写的，照实说'),
        provision: citation('这句话的依据'),
      }),
    )
    .describe('行业，名称是代号，照显示顺序'),
  ...addedOn,
  ...madeBy,
});

export const industries = {
  name: 'industries',
  label: '行业',
  folder: '',
  pattern: 'industries.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ industries: all }) =>
    Object.entries(all).map(([id, { provision }]) => ({ path: ['industries', id, 'provision'], text: provision })),
} as const satisfies Descriptor<typeof schema>;
