import { z } from 'astro/zod';
import { shortLawName } from '#legal/law-title.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { articleText, type Statute } from '#legal/statute.ts';
import { lawKinds } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, type Entry, folderSlug } from './descriptor.ts';
import { articleId, isoDate, oneOf, text, textList, webAddress } from './fields.ts';
import type { SearchUnit } from './search-unit.ts';

const changeKinds = { added: '新增', rewritten: '重写', amended: '修改', original: '原有' } as const;

const version = z.strictObject({
  effective: isoDate('这一文本的施行日期'),
  by: text('由什么制定或者修改，例如：刑法修正案（十一）'),
  adopted: isoDate('通过日期'),
  text: text('正文文件名，例如：2021-03-01.md；文本未收录就不写').exactOptional(),
  sameTextAs: isoDate('本次修改没有涉及收录的条文时，写沿用哪一施行日期的文本').exactOptional(),
  note: text('编者说明').exactOptional(),
});

const crime = z.strictObject({
  article: articleId('规定这个罪的条'),
  paragraph: z.int().min(1).describe('规定这个罪的款；整条只有一个罪就不写').exactOptional(),
  name: text('罪名'),
  since: isoDate('罪名从哪一天起使用；没有核读到就不写').exactOptional(),
  until: isoDate('罪名用到哪一天为止').exactOptional(),
  decision: text('确定罪名的文件'),
});

const change = z.strictObject({
  article: articleId('被修改的条'),
  effective: isoDate('修改从哪一天起施行'),
  kind: oneOf(changeKinds, '怎样修改'),
  by: text('依据，例如：刑法修正案（十一）第四条'),
  note: text('编者说明').exactOptional(),
});

const schema = z.strictObject({
  title: text('法律全称，不写书名号'),
  short: textList('简称，引用时可以使用'),
  kind: oneOf(lawKinds, '种类'),
  issuer: text('制定或者发布机关'),
  number: text('发文字号，例如：法释〔2022〕19号').exactOptional(),
  articles: z.int().min(1).describe('全文一共多少条（不算“之一”）'),
  coverage: oneOf({ full: '全文收录', excerpt: '摘录部分条文' }, '收录范围'),
  source: z
    .strictObject({ name: text('文本来源'), url: webAddress('来源网址').exactOptional() })
    .describe('文本从哪里来'),
  checkedOn: isoDate('最近一次核对文本的日期'),
  order: z.int().describe('在法律列表里的顺序，小的在前'),
  repealed: isoDate('废止日期；仍然有效就不写').exactOptional(),
  crimes: z.array(crime).default([]).describe('罪名表'),
  changes: z.array(change).default([]).describe('条文修改记录'),
  versions: z.array(version).min(1).describe('历次文本，按施行日期从早到晚'),
});

export type LawData = z.output<typeof schema>;

/** A law with the text that is in force, and what editors say people call its articles. */
export interface LawSearchEntry extends Entry<LawData> {
  statute: Statute;
  /** 现行有效, 已废止 */
  status?: string | undefined;
  /** What people call the law besides its own names. */
  names?: readonly string[] | undefined;
  /** Words of `content/search.yaml` by article id. */
  aliases?: ReadonlyMap<string, readonly string[]> | undefined;
}

export const laws = {
  name: 'laws',
  label: '法律法规',
  folder: 'laws',
  pattern: '*/law.yaml',
  format: 'yaml',
  schema,
  slugOf: folderSlug,
  order: (a, b) => a.data.order - b.data.order || bySlug(a, b),
  search({ slug, data, statute, status, names, aliases }: LawSearchEntry): SearchUnit[] {
    const common = { law: slug, audiences: [], industries: [], ...(status === undefined ? {} : { status }) };
    const law: SearchUnit = {
      ...common,
      id: `laws/${slug}`,
      url: `laws/${slug}/`,
      kind: 'law',
      title: data.title,
      ...(data.number === undefined ? {} : { number: data.number }),
      aliases: [...data.short, ...(names ?? [])],
      text: `${lawKinds[data.kind]}，${data.issuer}`,
    };
    const articles = statute.nodes.flatMap((node): SearchUnit[] => {
      if (node.kind !== 'article') return [];
      const id = formatArticleId(node.ref);
      const crimes = data.crimes.filter(({ article }) => article === id).map(({ name }) => name);
      const number = formatProvision(node.ref);
      return [
        {
          ...common,
          id: `laws/${slug}/${id}`,
          url: `laws/${slug}/${id}/`,
          kind: 'article',
          title: `${data.title}${number}`,
          number,
          document: data.title,
          ...(crimes.length === 0 ? {} : { subject: crimes.join('、') }),
          aliases: [...new Set([...crimes, ...(aliases?.get(id) ?? [])])],
          names: [`${shortLawName(data)}${number}`, ...crimes, ...(aliases?.get(id) ?? [])],
          text: articleText(node),
        },
      ];
    });
    return [law, ...articles];
  },
} as const satisfies Descriptor<typeof schema>;
