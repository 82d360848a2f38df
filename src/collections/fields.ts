import { z } from 'astro/zod';
import { isIsoDate } from '#legal/dates.ts';
import { aiGenerated as aiGeneratedTable, audiences as audienceTable } from '#legal/vocabulary.ts';

/** Fields that several content types share. Every description is written for the person who fills the field in. */

/** A text that must not be empty. */
export const text = (description: string) => z.string().min(1).describe(description);

/** A list of texts, empty when left out. */
export const textList = (description: string) => z.array(z.string().min(1)).default([]).describe(description);

/** An existing day, `YYYY-MM-DD`. YAML readers that turn bare dates into Date objects are understood too. */
export const isoDate = (description: string) =>
  z
    .preprocess(dateText, z.string())
    .refine(isIsoDate, { params: { problem: 'bad-date' } })
    .describe(`${description}（写成 2021-03-01 的样子）`);

function dateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** One of the keys of a vocabulary; the Chinese words of the table go into the description. */
export function oneOf<Key extends string>(table: Readonly<Record<Key, string>>, description: string) {
  const keys = Object.keys(table) as Key[];
  const choices = keys.map((key) => (table[key] === '' ? key : `${key} ${table[key]}`)).join('，');
  return z.enum(keys).describe(`${description}：${choices}`);
}

export const slug = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(`${description}（小写英文字母、数字和连字符）`);

/** `134`, `134-1`. */
export const articleId = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d*(-[1-9]\d*)?$/)
    .describe(`${description}（"134" 是第一百三十四条，"134-1" 是第一百三十四条之一；要加引号）`);

export const year = (description: string) => z.int().min(1949).max(2100).describe(description);

export const webAddress = (description: string) => z.url({ protocol: /^https?$/ }).describe(description);

export const citation = (description: string) =>
  z.string().min(1).describe(`${description}（写全，例如：《刑法》第一百三十四条之一第（一）项）`);

export const audiences = () => z.array(oneOf(audienceTable, '宣传对象')).default([]).describe('写给谁看，可以写几个');

export const industries = () => textList('涉及的行业，可以写几个');

/** The day on which a document came into the portal: what is new, and the feed, go by it. */
export const addedOn = { addedOn: isoDate('收录到本站的日期') };

/** When a document is on the site, and the addresses that it had before. Days are days in China. */
export const publishing = {
  publishOn: isoDate('哪一天出现在网站上；到了那天重新生成网站才会有，不写就是马上').exactOptional(),
  expireOn: isoDate('最后有效的一天；过后从首页撤下，原地址还在，标明已过期').exactOptional(),
  withdrawn: z
    .strictObject({ on: isoDate('撤下的日期'), reason: text('撤下的原因，读者会看到') })
    .describe('撤下这篇文件：地址还在，只说明何时、为什么撤下')
    .exactOptional(),
  formerSlugs: z.array(slug('以前的文件名')).describe('以前用过的文件名；旧地址会转到这里').exactOptional(),
};

/** The fields that every text of ours carries: who made it, and when it was last held against the law. */
export const madeBy = {
  checkedOn: isoDate('最近一次核对法条的日期；法条改过、文字核对过以后填写').exactOptional(),
  aiGenerated: oneOf(aiGeneratedTable, '这篇文字有多少由人工智能生成'),
  reviewedBy: text('人工审核人的姓名；没有审核过就不写这一行').exactOptional(),
};
