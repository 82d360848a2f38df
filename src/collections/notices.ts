import { z } from 'astro/zod';
import { withoutContacts } from './contacts.ts';
import { bySlug, type Descriptor, fileSlug, latestFirst } from './descriptor.ts';
import { addedOn, audiences, industries, isoDate, publishing, text, textList, webAddress, year } from './fields.ts';
import { type DocumentEntry, type SearchUnit, urlWithAnchor } from './search-unit.ts';

const contact = z.strictObject({
  names: textList('姓名，与正文一致'),
  phones: textList('联系电话、传真，与正文一致；要加引号'),
});

const schema = z.strictObject({
  ...addedOn,
  ...publishing,
  title: text('标题'),
  printedTitle: z.string().describe("原文印的标题，与本站标题不同时才写；原文没有印标题的，写成 ''").exactOptional(),
  summary: text('列表里显示的一两句简介'),
  genre: text('文种，例如：通知、实施方案、方案、范本'),
  region: text('地区，例如：杭州市'),
  year: year('年份，与文件夹一致'),
  issuer: text('发文机关').exactOptional(),
  number: text('发文字号，例如：浙应急〔2021〕75号').exactOptional(),
  numberAbove: z.boolean().describe('发文字号印在标题上面的，写 true').exactOptional(),
  caution: text('读者先要知道的一句话，例如：来源不明，不是现行有效的文件').exactOptional(),
  indexNumber: text('索引号').exactOptional(),
  topicCategory: text('主题分类').exactOptional(),
  genreCategory: text('体裁分类').exactOptional(),
  groupCategory: text('组配分类').exactOptional(),
  publisher: text('发布机构').exactOptional(),
  signedOn: isoDate('成文日期').exactOptional(),
  publishedOn: isoDate('发布日期').exactOptional(),
  openness: text('公开方式').exactOptional(),
  validity: text('有效性').exactOptional(),
  source: z
    .strictObject({
      name: text('从哪里得到原文'),
      url: webAddress('网址').exactOptional(),
      date: isoDate('日期').exactOptional(),
    })
    .describe('原文来源；不写就显示“来源不明”')
    .exactOptional(),
  theme: text('活动主题').exactOptional(),
  audiences: audiences(),
  industries: industries(),
  contacts: z.array(contact).describe('正文里的联系人和点名的工作人员，检索和导出时会略去').exactOptional(),
  attachments: z
    .array(z.strictObject({ name: text('附件名称'), file: text('附件文件名').exactOptional() }))
    .describe('附件')
    .exactOptional(),
  notes: textList('编者说明，例如原文的错字'),
});

export type NoticeData = z.output<typeof schema>;

export const notices = {
  name: 'notices',
  label: '通知公告',
  folder: 'notices',
  pattern: '*/*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: (a, b) => latestFirst(dateOf(a.data), dateOf(b.data)) || bySlug(a, b),
  feed: true,
  search({ slug, data, sections }: DocumentEntry<NoticeData>): SearchUnit[] {
    const page = `notices/${slug}/`;
    return sections.map(({ anchor, heading = '', text: written }) => ({
      id: urlWithAnchor(`notices/${slug}`, anchor),
      url: urlWithAnchor(page, anchor),
      kind: 'notice',
      title: heading === '' ? data.title : `${data.title}：${heading}`,
      ...(data.number === undefined ? {} : { number: data.number }),
      document: data.title,
      aliases: data.theme === undefined ? [] : [data.theme],
      text: withoutContacts(written, data.contacts ?? []),
      year: data.year,
      region: data.region,
      audiences: [...data.audiences],
      industries: [...data.industries],
      ...(data.validity === undefined ? {} : { status: data.validity }),
    }));
  },
} as const satisfies Descriptor<typeof schema>;

/** The day a notice counts from: when signed, else when published, else its year. */
function dateOf({ signedOn, publishedOn, year: written }: NoticeData): string {
  return signedOn ?? publishedOn ?? String(written);
}
