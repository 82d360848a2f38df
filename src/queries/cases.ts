import { type CollectionEntry, getCollection } from 'astro:content';
import { formatDate } from '#legal/dates.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { caseStages, itemSources } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { citationLink, resolveField } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { today } from './today.ts';

type CaseEntry = CollectionEntry<'cases'>;

const UNKNOWN = '未见公开';

/** Cases, newest first. */
export async function allCases(): Promise<CaseEntry[]> {
  return (await getCollection('cases')).sort((a, b) => b.data.year - a.data.year || a.id.localeCompare(b.id));
}

/** The cases under an article, with the item they fall under. */
export async function casesOf(law: string, articleId: string) {
  const placed = await Promise.all(
    (await allCases()).map(async (entry) => {
      if (entry.data.provision === undefined) return [];
      const { found, citation } = await resolveField(entry.data.provision, today());
      if (found.kind !== 'article' || found.law.slug !== law || found.articleId !== articleId) return [];
      const { item } = citation.provision;
      const person = entry.data.persons.map(({ name }) => name).join('、');
      return [{ person, row: caseRow(entry, item), ...(item === undefined ? {} : { item }) }];
    }),
  );
  return placed.flat();
}

function caseRow({ id, data }: CaseEntry, item?: number) {
  return {
    mark: item === undefined ? String(data.year) : `第${formatNumeral(item)}项`,
    title: data.title,
    href: addressOf.case(id),
    note: [data.place, data.charge, data.outcome ?? `结果${UNKNOWN}`].filter((part) => part !== undefined).join(' · '),
  };
}

/** `/cases/` */
export async function caseList() {
  const description = '真实案件，事实逐项注明来源；材料没有写明的，写“未见公开”。';
  return {
    ...(await pageFrame({
      title: '典型案例',
      description,
      href: addressOf.cases,
      section: 'cases',
      tags: columnTags('典型案例', description, '危险作业罪,案例,判决', '典型案例'),
    })),
    title: '典型案例',
    description,
    rows: (await allCases()).map((entry) => caseRow(entry)),
    links: [],
  };
}

/** `/cases/{slug}/` */
export async function casePage(entry: CaseEntry) {
  const { id, data } = entry;
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.summary,
      href: addressOf.case(id),
      section: 'cases',
      type: 'article',
      tags: articleTags({
        ArticleTitle: data.title,
        ContentSource: data.sources.map(({ body }) => body).join('；'),
        Keywords: [data.industry, data.charge].filter(Boolean).join(','),
        Description: data.summary,
      }),
      jsonLd: { '@context': 'https://schema.org', '@type': 'Article', headline: data.title, inLanguage: 'zh-CN' },
    })),
    Content: await bodyOf(entry),
    crumbs: [{ label: '典型案例', href: addressOf.cases }],
    title: data.title,
    lead: data.summary,
    madeBy: madeByLine(data),
    facts: await factsOf(data),
    sources: {
      title: '来源',
      items: data.sources.map(({ body, title, date, url }) => ({
        text: `${body}：${title}（${formatDate(date)}）`,
        href: url,
      })),
    },
    embedded: { tables: {}, statutes: await embeddedStatutes(treeOf(entry)) },
  };
}

async function factsOf(data: CaseEntry['data']) {
  const provision = data.provision === undefined ? { text: UNKNOWN } : await citationLink(data.provision, today());
  const facts: { label: string; value: string; href?: string | undefined; crime?: boolean }[] = [
    { label: '人物', value: data.persons.map(({ name, role }) => `${name}（${role}）`).join('、') },
    { label: '地点', value: data.place },
    { label: '时间', value: data.occurred.text },
    { label: '行业', value: data.industry },
    { label: '行为', value: data.conduct },
    { label: '对应条款', value: provision.text, href: provision.href },
    { label: '条款依据', value: data.itemSource === undefined ? UNKNOWN : itemSources[data.itemSource] },
    { label: '伤亡', value: data.casualties ?? UNKNOWN },
    { label: '办理阶段', value: caseStages[data.stage] },
    { label: '罪名', value: data.charge ?? UNKNOWN, crime: data.charge !== undefined },
    { label: '结果', value: data.outcome ?? UNKNOWN },
  ];
  return facts;
}
