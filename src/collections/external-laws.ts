import { z } from 'astro/zod';
import { lawKinds } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { isoDate, oneOf, slug, text, textList } from './fields.ts';

const externalLaw = z.strictObject({
  slug: slug('网址里用的名字，用官方英文名'),
  title: text('全称，不写书名号'),
  short: textList('简称，引用时可以使用'),
  number: text('发文字号').exactOptional(),
  kind: oneOf(lawKinds, '种类'),
  issuer: text('制定或者发布机关').exactOptional(),
  effective: isoDate('施行日期').exactOptional(),
  adopted: isoDate('通过日期').exactOptional(),
  database: text('在哪个官方数据库可以查到，例如：国家法律法规数据库')
    .nullable()
    .describe('官方数据库的名字；查不到写 null'),
  note: text('编者说明').exactOptional(),
});

const schema = z.strictObject({
  laws: z.array(externalLaw).describe('本站引用但没有收录文本的法律法规'),
});

export const externalLaws = {
  name: 'external',
  label: '未收录的法律法规',
  folder: 'laws',
  pattern: 'external.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;
