import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { pageFrame } from './frame.ts';

const LEVELS = { error: '错误', warning: '提醒', hint: '建议' } as const;

/** The pages of the writers' guide, in reading order. */
export async function allGuidePages() {
  return (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
}

/** `/guide/` */
export async function guideList() {
  const description = '给发布信息的工作人员：怎样写、怎样查、怎样发。';
  const entries = await allGuidePages();
  return {
    ...(await pageFrame({ title: '发布指南', description, href: addressOf.guide })),
    title: '发布指南',
    description,
    rows: entries.map(({ id, data }) => ({
      mark: String(data.order),
      title: data.title,
      href: addressOf.guidePage(id),
      note: data.summary,
    })),
    links: [
      { label: '检查会说的每一句话，各是什么意思', href: addressOf.problems },
      { label: '更新记录：发布、修改、撤下了什么', href: addressOf.changes },
    ],
  };
}

/** `/guide/{slug}/` */
export async function guidePage(entry: CollectionEntry<'guide'>) {
  const { id, data } = entry;
  return {
    ...(await pageFrame({ title: data.title, description: data.summary, href: addressOf.guidePage(id) })),
    Content: await bodyOf(entry),
    crumbs: [{ label: '发布指南', href: addressOf.guide }],
    title: data.title,
    embedded: { tables: {}, statutes: await embeddedStatutes(treeOf(entry)) },
  };
}

const AREAS: Readonly<Partial<Record<string, string>>> = {
  file: '文件',
  site: '网站信息',
  yaml: '开头的信息：写法',
  schema: '开头的信息：内容',
  mdx: '正文写法',
  link: '链接',
  citation: '引用',
  statute: '法条',
  law: '法律',
  version: '法律文本',
  text: '指纹',
  unit: '单位',
  group: '单位组',
  table: '分工表',
  notice: '通知',
  task: '任务',
  number: '发文字号',
  contact: '联系人',
  style: '文字（我们自己写的）',
  original: '文字（通知原文）',
  attachment: '附件',
  address: '旧地址',
  privacy: '个人信息',
  hotline: '电话号码',
  'self-check': '自查',
  publish: '发布时间',
};
const PROBLEMS = '检查会说的每一句话';

/** `/guide/problems/` */
export async function problemsPage() {
  const entries = (await getCollection('problems')).sort((a, b) => a.data.order - b.data.order);
  const description = `npm run check 能查出的 ${entries.length} 种问题：错在哪里、举一个例子、怎样改。`;
  const areas = Map.groupBy(entries, ({ id }) => id.slice(0, id.indexOf('/')));
  return {
    ...(await pageFrame({ title: PROBLEMS, description, href: addressOf.problems })),
    crumbs: [{ label: '发布指南', href: addressOf.guide }],
    title: PROBLEMS,
    description,
    areas: [...areas].map(([area, rows]) => ({
      id: area,
      label: AREAS[area] ?? area,
      problems: rows.map(({ id, data }) => ({
        id: id.replace('/', '-'),
        code: id,
        ...data,
        level: LEVELS[data.level],
      })),
    })),
    toc: [...areas].map(([area, rows]) => ({
      label: AREAS[area] ?? area,
      href: `#${area}`,
      count: String(rows.length),
    })),
  };
}
