import { formatDate } from '#legal/dates.ts';
import { articleOn } from '#legal/history.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { type Article, articleText, formatDivision } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { dutiesOf } from './article-duties.ts';
import { articleVersions } from './article-versions.ts';
import { casesOf, waysToCases } from './cases.ts';
import { citesOf, citingArticles, linkedStatute } from './citation-graph.ts';
import { divisionAnchor } from './divisions.ts';
import { citedBy } from './documents.ts';
import { pageFrame } from './frame.ts';
import { lawOf } from './law-index.ts';
import { allLaws, articleLink, type LawEntry, legalForce, shortName, statusItem, textInForce } from './laws.ts';
import { provisionsOf } from './provisions.ts';
import { today } from './today.ts';

/** An article's page shows the latest cases and leads to the rest, so that it stays light on a phone. */
const CASES_SHOWN = 5;
const CASES_BESIDE_ITEM = 2;
const NEIGHBOURS = 6;

/** An article of a law. */
export interface LawArticle {
  law: LawEntry;
  article: Article;
}

/** The last part of the article's address: `134-1`. */
export function articleId({ article }: LawArticle): string {
  return formatArticleId(article.ref);
}

/** Every article carried, for the routes. */
export async function allArticles(): Promise<LawArticle[]> {
  const laws = await Promise.all(
    (await allLaws()).map(async (law) => (await textInForce(law)).articles.map((article) => ({ law, article }))),
  );
  return laws.flat();
}

/** `/laws/{law}/{article}/` */
export async function articlePage({ law, article }: LawArticle) {
  const { effective, articles } = await textInForce(law);
  const { id, label, crimes, href } = articleLink(law, article);
  const name = shortName(law);
  const title = `${name}${label}`;
  const cases = await casesOf(law.id, id);
  const explained = await provisionsOf(law.id, id);
  const position = articles.findIndex((other) => formatArticleId(other.ref) === id);
  const description = [crimes.join('、'), articleText(article).replaceAll('\n', '')].filter(Boolean).join('：');
  return {
    ...(await pageFrame({
      title: [title, ...crimes].join(' '),
      description: description.length > 110 ? `${description.slice(0, 110)}……` : description,
      href,
      section: 'laws',
      type: 'article',
      tags: [{ name: 'ArticleTitle', content: title }],
      textDate: `${formatDate(effective)}起施行的文本`,
      alternates: [{ type: 'application/json', title, href: addressOf.articleJson(law.id, article.ref) }],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        name: title,
        legislationIdentifier: `${law.data.title}${label}`,
        legislationDateVersion: effective,
        legislationLegalForce: legalForce(law),
        isPartOf: { '@type': 'Legislation', name: law.data.title },
      },
    })),
    heading: {
      crumbs: crumbsOf(law, article),
      number: article.ref,
      title: label,
      crimes,
      status: [statusItem(law), { text: await sinceLine(law, article) }],
    },
    article,
    linked: await linkedStatute(law, article),
    cites: await citesOf(law, article),
    citing: await citingArticles(law, article),
    notes: notesOf(cases),
    explained,
    duties: await dutiesOf(law.id, id),
    ...articleVersions(await lawOf(law.id), article.ref),
    note: latestNote(law.data),
    cases: {
      rows: cases.slice(0, CASES_SHOWN).map(({ row }) => row),
      alike: await waysToCases(law.id, id),
    },
    citedBy: (await citedBy(law.id, id))
      .filter(({ collection }) => collection !== 'cases' && collection !== 'provisions')
      .map(({ label, title, href: address, summary }) => ({ mark: label, title, href: address, note: summary })),
    citation: `《${law.data.title}》${label}（${formatDate(effective)}起施行的文本）`,
    previous: linkTo(law, articles[position - 1]),
    next: linkTo(law, articles[position + 1]),
    siblings: {
      title: [name, article.divisions.at(-1)?.title].filter((part) => part !== undefined).join(' · '),
      items: neighbours(articles, article).map((other) => {
        const link = articleLink(law, other);
        return { mark: link.id, label: link.crimes.join('、') || link.label, href: link.href, current: link.id === id };
      }),
    },
  };
}

/** Since when the words of the article are what they are: earlier than the law's latest version where that left them alone. */
async function sinceLine(law: LawEntry, { ref }: Article): Promise<string> {
  const state = articleOn(await lawOf(law.id), ref, today());
  const { effective } = await textInForce(law);
  return `本条文本自${formatDate(state.kind === 'text' ? state.since : effective)}起施行`;
}

/** Where an article stands, in words: a law put together from several files has each heading once a file. */
function divisionKey({ divisions }: Article): string {
  return divisions.map(({ kind, number }) => `${kind} ${number}`).join(' ');
}

/** The articles around one in its own chapter or section: a list of a whole law on each page would be quadratic. */
function neighbours(articles: readonly Article[], article: Article): Article[] {
  const [key, id] = [divisionKey(article), formatArticleId(article.ref)];
  const held = articles.filter((other) => divisionKey(other) === key);
  const position = held.findIndex(({ ref }) => formatArticleId(ref) === id);
  const at = Math.max(0, Math.min(position - NEIGHBOURS, held.length - 2 * NEIGHBOURS - 1));
  return held.slice(at, at + 2 * NEIGHBOURS + 1);
}

function crumbsOf(law: LawEntry, { divisions }: Article) {
  return [
    { label: shortName(law), href: addressOf.law(law.id) },
    ...divisions.map((division, index) => ({
      label: formatDivision(division),
      href: `${addressOf.law(law.id)}#${divisionAnchor(divisions.slice(0, index + 1))}`,
    })),
  ];
}

/** Margin notes: the judged cases that fall under an item; there is no room to say 涉嫌. */
function notesOf(cases: Awaited<ReturnType<typeof casesOf>>) {
  const items = [...new Set(cases.flatMap(({ item, judged }) => (item === undefined || !judged ? [] : [item])))].sort(
    (a, b) => a - b,
  );
  return items.map((item) => ({
    item,
    text: '案例',
    links: cases
      .filter((entry) => entry.item === item && entry.judged)
      .slice(0, CASES_BESIDE_ITEM)
      .map(({ person, row }) => ({ label: person, href: row.href })),
  }));
}

/** What is said of the latest amendment of the law where it touches no article carried here. */
function latestNote({ versions }: LawEntry['data']): string | undefined {
  const latest = versions.at(-1);
  if (latest?.sameTextAs === undefined || latest.note === undefined) return undefined;
  return `${formatDate(latest.effective)}起施行的${latest.note}。`;
}

function linkTo(law: LawEntry, article: Article | undefined) {
  return article === undefined
    ? undefined
    : { label: formatProvision(article.ref), href: articleLink(law, article).href };
}
