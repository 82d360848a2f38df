import { getCollection, getEntry } from 'astro:content';
import { formatProvision, parseArticleId } from '#legal/provision.ts';
import { findArticle } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { allAudiences } from './audiences.ts';
import { allCases } from './cases.ts';
import type { Expiry } from './expiry.ts';
import { newDocuments } from './feed.ts';
import { pageFrame } from './frame.ts';
import { allLaws, articleLink, shortName, textInForce } from './laws.ts';
import { noticeRows } from './notices.ts';
import { penaltyLadders } from './penalties.ts';
import { allTables } from './responsibilities.ts';
import { hotlines } from './site-pages.ts';
import { allTopics } from './topics.ts';

const LEADING = { law: 'criminal-law', article: '134-1' } as const;
const CLAIM = [
  [{ text: '没出事故，' }],
  [{ text: '也可能' }, { text: '构成犯罪', as: 'crime' as const }, { text: '。' }],
];
const LEAD = [
  {
    text: '在生产、作业中违反安全管理规定，关掉报警器、因重大事故隐患被责令停产却拒不执行、未经许可储存危险物品，具有发生重大伤亡事故或者其他严重后果的',
  },
  { text: '现实危险', as: 'point' as const },
  { text: '的，就可能构成' },
  { text: '危险作业罪', as: 'crime' as const },
  { text: '，处一年以下有期徒刑、拘役或者管制。' },
];
const QUESTIONS = ['我关了报警器，没出事，会怎样', '仓库存汽油', '刑法第一百三十四条之一'];

/** `/` */
export async function homePage() {
  const description = (await getEntry('site', 'site'))?.data.description ?? '';
  const leading = await leadingArticle();
  const topics = (await allTopics()).slice(0, 1);
  return {
    ...(await pageFrame({
      title: '没出事故，也可能构成犯罪',
      description,
      href: addressOf.home,
      jsonLd: { '@context': 'https://schema.org', '@type': 'WebSite', name: '安全生产普法门户', inLanguage: 'zh-CN' },
    })),
    hero: {
      claim: CLAIM,
      lead: LEAD,
      basis: { label: leading.title, href: leading.href },
      action: addressOf.search,
      entry: {
        question: '没出事故也会坐牢吗？',
        ways: [
          ...topics.map(({ id }) => ({ label: '三句话说清', href: addressOf.topic(id) })),
          { label: '照着问题查自己', href: addressOf.selfCheck },
        ],
      },
      examples: QUESTIONS.map((label) => ({ label, href: addressOf.searchFor(label) })),
    },
    leaf: { number: leading.label, text: `${leading.opening}……`, href: leading.href },
    wants: wantList(),
    contents: await contentsOf(),
    cases: (await allCases())
      .filter(({ data }) => data.stage === 'judged')
      .slice(0, 3)
      .map(({ id, data }) => ({
        title: data.title,
        href: addressOf.case(id),
        mark: String(data.year),
        note: [data.place, data.charge, data.outcome].filter((part) => part !== undefined).join(' · '),
      })),
    running: (await noticeRows()).filter(
      (row) => isCurrent(row) && (row.campaign?.state === 'running' || row.campaign?.state === 'upcoming'),
    ),
    news: (await newDocuments())
      .filter(isCurrent)
      .slice(0, 6)
      .map(({ label, title, href, expiry }) => ({
        mark: label,
        title,
        href,
        ...(expiry === undefined ? {} : { expiry }),
      })),
    audiences: (await allAudiences()).map(({ id, name }) => ({ label: name, href: addressOf.audience(id) })),
    hotlines: (await hotlines()).slice(0, 4),
  };
}

function isCurrent({ expiry }: { expiry?: Expiry }): boolean {
  return expiry?.expired !== true;
}

/** The article that the home page begins with: its words, its crime and its address. */
async function leadingArticle() {
  const law = await getEntry('laws', LEADING.law);
  const ref = parseArticleId(LEADING.article);
  if (law === undefined || ref === undefined) throw new Error('首页的条文没有收录');
  const article = findArticle((await textInForce(law)).statute, ref);
  if (article === undefined) throw new Error('首页的条文没有收录');
  return {
    title: `${shortName(law)}${formatProvision(ref)}`,
    label: formatProvision(ref),
    href: addressOf.article(law.id, ref),
    opening: (article.paragraphs[0]?.text ?? '').replace(/：$/u, ''),
  };
}

function wantList() {
  return [
    { title: '查法条', href: addressOf.laws, note: '按条号找，每一条都有独立地址，可以引用。' },
    { title: '对照自己', href: addressOf.selfCheck, note: '一页一问，看本单位有没有危险作业罪的三种行为。' },
    { title: '看会怎么罚', href: addressOf.penalties, note: '常见的违法行为，从罚款到判刑，一级一级看。' },
    { title: '看本单位任务', href: addressOf.units, note: '选单位，看做什么、何时完成、和谁配合。' },
    { title: '看法定职责', href: addressOf.duties, note: '没有活动的时候，法律要求本单位做什么，不做会怎样。' },
    { title: '举报隐患', href: addressOf.report, note: '重大隐患和违法行为，拨 12350 或者 12345。' },
  ];
}

async function contentsOf() {
  const laws = await allLaws();
  const articles = await Promise.all(
    laws.map(async (law) => {
      const text = await textInForce(law);
      const crimes = text.articles.flatMap((article) => articleLink(law, article).crimes);
      return {
        title: `${shortName(law)}有关条文`,
        note: crimes.length > 3 ? `${crimes.length}个罪名` : crimes.join('、'),
        mark: `${text.articles.length} 条`,
        href: addressOf.law(law.id),
      };
    }),
  );
  const tables = await allTables();
  const tasks = tables.reduce((sum, { table }) => sum + table.tasks.length, 0);
  const counted = async (name: 'provisions' | 'cases' | 'notices' | 'materials') => (await getCollection(name)).length;
  return [
    ...articles,
    {
      title: '释法',
      note: '条文对人意味着什么',
      mark: `${await counted('provisions')} 篇`,
      href: addressOf.provisions,
    },
    {
      title: '处罚阶梯',
      note: '从罚款到判刑，一级一级看',
      mark: `${(await penaltyLadders()).reduce((sum, { conducts }) => sum + conducts.length, 0)} 种`,
      href: addressOf.penalties,
    },
    {
      title: '行刑衔接',
      note: '行政案件怎样变成刑事案件',
      mark: '',
      href: addressOf.criminalTransfer,
    },
    { title: '典型案例', note: '真实案件，注明来源', mark: `${await counted('cases')} 件`, href: addressOf.cases },
    { title: '责任分工', note: '谁做什么、何时完成', mark: `${tasks} 项`, href: addressOf.responsibilities },
    {
      title: '通知公告',
      note: '活动通知、实施方案全文',
      mark: `${await counted('notices')} 件`,
      href: addressOf.notices,
    },
    { title: '宣传资料', note: '拿去就能用', mark: `${await counted('materials')} 份`, href: addressOf.materials },
  ];
}
