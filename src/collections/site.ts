import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { text } from './fields.ts';

const schema = z.strictObject({
  name: text('网站名称'),
  shortName: text('网站简称'),
  description: text('一两句介绍'),
  organizer: text('主办单位；没有就不写，页面会说明本站不是政府网站').exactOptional(),
  undertaker: text('承办单位').exactOptional(),
  contact: text('联系方式').exactOptional(),
  siteId: text('政府网站标识码').exactOptional(),
  icp: text('ICP 备案号').exactOptional(),
  police: text('公安备案号').exactOptional(),
  domain: text('域名').exactOptional(),
  corrections: text('纠错联系方式').exactOptional(),
});

export const site = {
  name: 'site',
  label: '网站信息',
  folder: '',
  pattern: 'site.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;
