import { formatDate } from '#legal/dates.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { type Article, articleText, formatDivision } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { casesOf } from './cases.ts';
import { divisionAnchor } from './divisions.ts';
import { citedBy } from './documents.ts';
import { pageFrame } from './frame.ts';
import { allLaws, articleLink, type LawEntry, shortName, statusLabel, textInForce } from './laws.ts';
import { provisionsOf } from './provisions.ts';

/** An article's page shows the latest cases and leads to the rest, so that it stays light on a phone. */
const CASES_SHOWN = 5;
const CASES_BESIDE_ITEM = 2;

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
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        name: title,
        legislationIdentifier: `${law.data.title}${label}`,
        legislationDateVersion: effective,
        legislationLegalForce: 'https://schema.org/InForce',
        isPartOf: { '@type': 'Legislation', name: law.data.title },
      },
    })),
    heading: {
      crumbs: crumbsOf(law, article),
      number: article.ref,
      title: label,
      crimes,
      status: [{ text: statusLabel(law), strong: true }, { text: `${formatDate(effective)}起施行的文本` }],
    },
    article,
    notes: notesOf(cases),
    explained,
    ...historyOf(law, id),
    cases: {
      rows: cases.slice(0, CASES_SHOWN).map(({ row }) => row),
      ...(cases.length > CASES_SHOWN ? { more: { label: `全部${cases.length}件案例`, href: addressOf.cases } } : {}),
    },
    citedBy: (await citedBy(law.id, id))
      .filter(({ collection }) => collection !== 'cases' && collection !== 'provisions')
      .map(({ label, title, href: address, summary }) => ({ mark: label, title, href: address, note: summary })),
    citation: `《${law.data.title}》${label}（${formatDate(effective)}起施行的文本）`,
    previous: linkTo(law, articles[position - 1]),
    next: linkTo(law, articles[position + 1]),
    siblings: {
      title: [name, article.divisions.at(-1)?.title].filter((part) => part !== undefined).join(' · '),
      items: articles.map((other) => {
        const link = articleLink(law, other);
        return { mark: link.id, label: link.crimes.join('、') || link.label, href: link.href, current: link.id === id };
      }),
    },
  };
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

/** Margin notes: the cases that fall under an item. */
function notesOf(cases: Awaited<ReturnType<typeof casesOf>>) {
  const items = [...new Set(cases.flatMap(({ item }) => (item === undefined ? [] : [item])))].sort((a, b) => a - b);
  return items.map((item) => ({
    item,
    text: '案例',
    links: cases
      .filter((entry) => entry.item === item)
      .slice(0, CASES_BESIDE_ITEM)
      .map(({ person, row }) => ({ label: person, href: row.href })),
  }));
}

/** The history of one article: when it was added, rewritten or amended, and by what. */
function historyOf({ data }: LawEntry, articleId: string) {
  const changes = data.changes.filter(({ article }) => article === articleId);
  return {
    versions: changes.map(({ effective, kind }, index) => ({
      year: effective.slice(0, 4),
      label: CHANGE_LABELS[kind],
      now: index === changes.length - 1,
    })),
    changes: [
      ...changes.map(({ effective, by, kind, note }) => {
        const carried = data.versions.some((version) => version.effective === effective && version.text !== undefined);
        const line = `${formatDate(effective)}起施行：${by}${CHANGE_LABELS[kind]}${note === undefined ? '' : `，${note}`}。`;
        const isUnchanged = kind === 'original' && changes.length === 1;
        return carried || isUnchanged ? line : `${line}（当时的文本未收录）`;
      }),
      ...latestNote(data),
    ],
  };
}

/** What is said of the latest amendment of the law where it touches no article carried here. */
function latestNote({ versions }: LawEntry['data']): string[] {
  const latest = versions.at(-1);
  if (latest?.sameTextAs === undefined || latest.note === undefined) return [];
  return [`${formatDate(latest.effective)}起施行的${latest.note}。`];
}

const CHANGE_LABELS = { original: '公布', added: '增设', rewritten: '改写', amended: '修改' } as const;

function linkTo(law: LawEntry, article: Article | undefined) {
  return article === undefined
    ? undefined
    : { label: formatProvision(article.ref), href: articleLink(law, article).href };
}
