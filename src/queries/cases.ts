import { type CollectionEntry, getCollection } from 'astro:content';
import { formatCharge } from '#legal/charge.ts';
import { formatDate } from '#legal/dates.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { formatProvision } from '#legal/provision.ts';
import { addressOf } from './address.ts';
import { caseCounts } from './case-counts.ts';
import { CASE_FACETS, type PlacedCase } from './case-facets.ts';
import { caseFacts } from './case-facts.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { expiryOf, withExpiry } from './expiry.ts';
import { type Choice, choiceSlug, choicesOf, facetRows, filterBy } from './facets.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { resolveField } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { once } from './once.ts';
import { staleNotes } from './stale.ts';
import { today } from './today.ts';

type CaseEntry = CollectionEntry<'cases'>;

/** Cases, newest first. */
export async function allCases(): Promise<CaseEntry[]> {
  return (await getCollection('cases')).sort((a, b) => b.data.year - a.data.year || a.id.localeCompare(b.id));
}

/** Every case with the article and item it falls under. */
const placedCases = once(async (): Promise<PlacedCase[]> =>
  Promise.all(
    (await allCases()).map(async (entry) => {
      if (entry.data.provision === undefined) return { entry };
      const { found, citation } = await resolveField(entry.data.provision, today());
      if (found.kind !== 'article') return { entry };
      const { article, sub, item } = citation.provision;
      const { law, articleId } = found;
      const ref = sub === undefined ? { article } : { article, sub };
      return {
        entry,
        article: `${law.slug}/${articleId}`,
        articleName: `${law.short[0] ?? law.title}${formatProvision(ref)}`,
        ...(item === undefined ? {} : { item }),
      };
    }),
  ),
);

/** The cases under an article, with the item they fall under; those with a judgment first. */
export async function casesOf(law: string, articleId: string) {
  const isJudged = ({ entry }: PlacedCase): boolean => entry.data.stage === 'judged';
  return (await placedCases())
    .filter(({ article }) => article === `${law}/${articleId}`)
    .sort((a, b) => Number(isJudged(b)) - Number(isJudged(a)))
    .map(({ entry, item }) => ({
      judged: entry.data.stage === 'judged',
      person: entry.data.persons.map(({ name }) => name).join('、'),
      row: caseRow(entry, item),
      ...(item === undefined ? {} : { item }),
    }));
}

/** Ways from an article to the cases like one's own: those of each item, and all. */
export async function waysToCases(law: string, articleId: string) {
  const cases = (await placedCases()).filter(({ article }) => article === `${law}/${articleId}`);
  const ways = [...choicesOf(CASE_FACETS, cases)].filter(({ facet }) => facet === 'item' || facet === 'article');
  return ways.map((choice) => {
    const count = filterBy(CASE_FACETS, cases, choice).length;
    const label = choice.facet === 'item' ? choice.value.label : '这一条的全部案例';
    return { label: `${label}（${count}件）`, href: addressOf.choice(addressOf.cases, choiceSlug(choice)) };
  });
}

function caseRow({ id, data }: CaseEntry, item?: number) {
  const row = {
    mark: item === undefined ? String(data.year) : `第${formatNumeral(item)}项`,
    title: data.title,
    href: addressOf.case(id),
    note: [data.place, data.charge && formatCharge(data.charge, data.stage), data.outcome ?? '结果未见公开']
      .filter((part) => part !== undefined)
      .join(' · '),
  };
  return withExpiry(row, data);
}

/** `/cases/` and, with a choice, `/cases/by/{facet}-{value}/` */
export async function caseList(choice?: Choice) {
  const cases = await placedCases();
  const shown = choice === undefined ? cases : filterBy(CASE_FACETS, cases, choice);
  const title = choice === undefined ? '典型案例' : `典型案例：${choice.value.label}`;
  const description = '真实案件，事实逐项注明来源；材料没有写明的，写“未见公开”。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: choice === undefined ? addressOf.cases : addressOf.choice(addressOf.cases, choiceSlug(choice)),
      section: 'cases',
      tags: columnTags(title, description, '危险作业罪,案例,判决', '典型案例'),
    })),
    title,
    description,
    facets: facetRows(CASE_FACETS, cases, addressOf.cases, choice),
    rows: shown.map(({ entry, item }) => caseRow(entry, item)),
    links: [],
    counts: caseCounts(cases, (facet, slug) => addressOf.choice(addressOf.cases, `${facet}-${slug}`)),
  };
}

/** Every way to divide the cases that leads to at least one. */
export async function caseChoices(): Promise<Choice[]> {
  return choicesOf(CASE_FACETS, await placedCases());
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
    stale: await staleNotes(treeOf(entry), data),
    lead: data.summary,
    madeBy: madeByLine(data),
    expiry: expiryOf(data),
    facts: await caseFacts(data),
    sources: {
      title: '来源',
      items: data.sources.map(({ body, title, date, url }) => ({
        text: `${body}：${title}（${date === undefined ? '日期不详' : formatDate(date)}）`,
        href: url,
      })),
    },
    embedded: { tables: {}, statutes: await embeddedStatutes(treeOf(entry)) },
  };
}
