import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { oneOf, slug, text, textList } from './fields.ts';

const unitKinds = { unit: '一个单位', group: '列得出成员的一组单位', class: '没有逐一列出的一类单位' } as const;

const unit = z.strictObject({
  id: slug('代号：地区代号-简称拼音，例如：hangzhou-shigonganju；定了就不改'),
  name: text('简称，照文件的写法'),
  fullName: text('全称').exactOptional(),
  also: textList('文件里的其他写法'),
  kind: oneOf(unitKinds, '种类'),
  members: z.array(z.string().min(1)).default([]).describe('成员的代号，只有 group 才写'),
  basis: text('成员依据什么确定').exactOptional(),
});

const schema = z.strictObject({
  region: z
    .strictObject({ id: slug('地区代号，例如：hangzhou'), name: text('地区名称，例如：杭州市') })
    .describe('地区'),
  units: z.array(unit).min(1).describe('这个地区的单位和单位组'),
});

export const units = {
  name: 'units',
  label: '责任单位',
  folder: 'units',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;
