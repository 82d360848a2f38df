import type { ArticleFacts, LawExport } from '#exports/law-json.ts';
import { articleHistory } from '#legal/history.ts';
import type { Article } from '#legal/statute.ts';
import { lawKinds } from '#legal/vocabulary.ts';
import { absolute, addressOf } from './address.ts';
import type { LawArticle } from './articles.ts';
import { CHANGE_LABELS } from './article-versions.ts';
import type { FeedEntry, FeedSubject } from '#exports/atom-feed.ts';
import { formatDate } from '#legal/dates.ts';
import { lawOf } from './law-index.ts';
import { articleLink, type LawEntry, shortName, statusLabel, textInForce } from './laws.ts';

/** What the export of a law says of it. */
async function lawExport(law: LawEntry): Promise<LawExport> {
  const { id, data } = law;
  const { effective } = await textInForce(law);
  return {
    id,
    title: data.title,
    short: data.short,
    kind: lawKinds[data.kind],
    issuer: data.issuer,
    number: data.number,
    status: statusLabel(law),
    effective,
    checkedOn: data.checkedOn,
    source: data.source.name,
    url: absolute(addressOf.law(id)),
    versions: data.versions.map(({ effective: day, adopted, by, text, sameTextAs }) => ({
      effective: day,
      adopted,
      by,
      text:
        text !== undefined
          ? ('carried' as const)
          : sameTextAs !== undefined
            ? ('same' as const)
            : ('not-carried' as const),
    })),
  };
}

async function articleFacts(law: LawEntry, article: Article): Promise<ArticleFacts> {
  const { crimes, href } = articleLink(law, article);
  return {
    crimes,
    url: absolute(href),
    changes: articleHistory(await lawOf(law.id), article.ref).map(({ effective, kind, by }) => ({
      effective,
      kind: CHANGE_LABELS[kind],
      by,
    })),
  };
}

/** `/laws/{law}.json` */
export async function lawJson(law: LawEntry) {
  const { articles } = await textInForce(law);
  return {
    law: await lawExport(law),
    articles: await Promise.all(
      articles.map(async (article) => ({ article, facts: await articleFacts(law, article) })),
    ),
  };
}

/** `/laws/{law}/{article}.json` */
export async function articleJson({ law, article }: LawArticle) {
  return { law: await lawExport(law), article, facts: await articleFacts(law, article) };
}

/** `/laws/{law}/feed.xml`: one entry for each version of the law, with the articles carried that it changed. */
export async function lawFeed(law: LawEntry): Promise<{ subject: FeedSubject; entries: FeedEntry[] }> {
  const { id, data } = law;
  const name = shortName(law);
  return {
    subject: {
      title: `${name}的修改`,
      description: `${data.title}的历次文本和修改`,
      href: absolute(addressOf.law(id)),
      self: absolute(addressOf.lawFeed(id)),
      author: data.issuer,
    },
    entries: data.versions.map(({ effective, by, text, note }) => ({
      title: `${by}，${formatDate(effective)}起施行`,
      summary: changedArticles(law, effective) ?? note ?? `${data.title}${by}。`,
      href: absolute(text === undefined ? `${addressOf.law(id)}#v${effective}` : addressOf.lawVersion(id, effective)),
      updated: effective,
    })),
  };
}

function changedArticles({ data }: LawEntry, effective: string): string | undefined {
  const changes = data.changes.filter((change) => change.effective === effective);
  if (changes.length === 0) return undefined;
  return changes.map(({ article, by, kind }) => `${by}${CHANGE_LABELS[kind]}${article}`).join('；');
}
