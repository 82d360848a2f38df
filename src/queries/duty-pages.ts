import { formatDate } from '#legal/dates.ts';
import { addressOf } from './address.ts';
import {
  allSubjects,
  allIndustries,
  generalSanctions,
  tableRows,
  resolvedSubjects,
  type SubjectEntry,
} from './duties.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { lawOf } from './law-index.ts';
import { allLaws, textInForce } from './laws.ts';
import { madeByLine } from './made-by.ts';

/** The law whose duties these are. */
export const LAW = 'work-safety-law';
/** Whose duties a unit sees first: their first topic stands on the index itself. */
const FIRST = 'principal';
const WITHIN_UNIT = ['unit', 'safety-staff', 'workers', 'union'];

/** `/duties/` */
export async function dutyIndex() {
  const title = '法定职责';
  const description = '没有活动、没有通知的时候，《安全生产法》要求本单位做什么：谁做、依据哪一条、不做会怎样。';
  const subjects = await resolvedSubjects();
  const first = subjects.find(({ entry }) => entry.id === FIRST);
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.duties,
      section: 'responsibilities',
      tags: columnTags(title, description, '法定职责,主要负责人,安全生产责任,罚则', title),
      textDate: await lawDate(),
    })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title,
    description,
    first: {
      title: `${first?.entry.data.subject ?? ''}：${first?.topics[0]?.topic ?? ''}`,
      href: addressOf.duty(FIRST),
      rows: tableRows(first?.topics[0]?.rows ?? []),
    },
    unit: await Promise.all(
      subjects
        .filter(({ entry }) => entry.id === FIRST || WITHIN_UNIT.includes(entry.id))
        .map(async ({ entry, topics }) => ({ ...subjectLink(entry), topics: topicLinks(entry, topics) })),
    ),
    others: subjects
      .filter(({ entry }) => entry.id !== FIRST && !WITHIN_UNIT.includes(entry.id))
      .map(({ entry }) => subjectLink(entry)),
    industries: await industryLinks(),
    general: await generalSanctions(),
  };
}

/** `/duties/{subject}/` */
export async function subjectPage(entry: SubjectEntry) {
  const { id, data } = entry;
  const topics = (await resolvedSubjects()).find(({ entry: other }) => other.id === id)?.topics ?? [];
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.summary,
      href: addressOf.duty(id),
      section: 'responsibilities',
      type: 'article',
      tags: articleTags({ ArticleTitle: data.title, Description: data.summary }),
      textDate: await lawDate(),
      alternates: [{ type: 'application/json', title: data.title, href: addressOf.dutiesJson(id) }],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Article',
        headline: data.title,
        inLanguage: 'zh-CN',
        about: { '@type': 'Legislation', name: (await lawOf(LAW)).title, legislationDateVersion: await lawDay() },
      },
    })),
    crumbs: dutyCrumbs(),
    title: data.title,
    lead: data.summary,
    madeBy: ['解读，不是法律原文', madeByLine(data)].filter((part) => part !== undefined).join(' · '),
    facts: [{ text: countText(data.duties) }, { text: `《安全生产法》${await lawDate()}` }],
    jsonHref: addressOf.dutiesJson(id),
    topics: topics.map(({ anchor, topic, rows }) => ({ anchor, title: topic, rows: tableRows(rows) })),
    general: data.general === true ? await generalSanctions() : [],
    others: (await allSubjects()).map((other) => ({
      label: other.data.subject,
      href: addressOf.duty(other.id),
      current: other.id === id,
    })),
    industries: await industryLinks(),
  };
}

/** The way to `/duties/` from every page below it. */
export function dutyCrumbs() {
  return [
    { label: '责任分工', href: addressOf.responsibilities },
    { label: '法定职责', href: addressOf.duties },
  ];
}

/** 自2021年9月1日起施行的文本 */
export async function lawDate(): Promise<string> {
  return `${formatDate(await lawDay())}起施行的文本`;
}

/** The day since which the text in force is in force, `YYYY-MM-DD`. */
export async function lawDay(): Promise<string> {
  const law = (await allLaws()).find(({ id }) => id === LAW);
  if (law === undefined) throw new Error('没有收录安全生产法');
  return (await textInForce(law)).effective;
}

type Topics = Awaited<ReturnType<typeof resolvedSubjects>>[number]['topics'];

/** How many duties, rights and powers a subject has: 14项义务、1项权利. */
function countText(duties: SubjectEntry['data']['duties']): string {
  const kinds = Object.values(duties).map(({ kind }) => kind);
  const names = { duty: '项义务', right: '项权利', power: '项职权' } as const;
  return (Object.keys(names) as (keyof typeof names)[])
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count}${names[kind]}`)
    .join('、');
}

function subjectLink(entry: SubjectEntry) {
  const { subject, summary, duties } = entry.data;
  return { mark: `${Object.keys(duties).length}项`, title: subject, href: addressOf.duty(entry.id), note: summary };
}

function topicLinks({ id }: SubjectEntry, topics: Topics) {
  return topics.map(({ anchor, topic, rows }) => ({
    label: `${topic}（${rows.length}）`,
    href: addressOf.duty(id, anchor),
  }));
}

async function industryLinks(current?: string) {
  return (await allIndustries()).map(({ id, name }) => ({
    label: name,
    href: addressOf.choice(addressOf.duties, id),
    current: id === current,
  }));
}
