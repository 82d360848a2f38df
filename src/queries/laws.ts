import { type CollectionEntry, getCollection } from 'astro:content';
import { formatDate } from '#legal/dates.ts';
import { statuteOn } from '#legal/history.ts';
import { shortLawName } from '#legal/law-title.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import type { LawRecord } from '#legal/resolution.ts';
import type { Article, Statute } from '#legal/statute.ts';
import { statusOn, textVersionOf, versionInForce } from '#legal/versions.ts';
import { lawKinds, lawStatuses } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { columnTags, pageFrame } from './frame.ts';
import { lawOf } from './law-index.ts';
import { today } from './today.ts';

export type LawEntry = CollectionEntry<'laws'>;

/** The laws carried, in their editorial order. */
export async function allLaws(): Promise<LawEntry[]> {
  return (await getCollection('laws')).sort((a, b) => a.data.order - b.data.order);
}

/** The text in force today, or the first to come of a law that is not yet in force: its articles and its first day. */
export async function textInForce(law: LawEntry): Promise<TextInForce> {
  const record = await lawOf(law.id);
  const { statutes } = record;
  const text = textsInForce.get(statutes) ?? findTextInForce(law, record);
  textsInForce.set(statutes, text);
  return text;
}

interface TextInForce {
  day: string;
  effective: string;
  statute: Statute;
  articles: Article[];
}

/** Put together once for all pages of a law, by its texts. */
const textsInForce = new WeakMap<LawRecord['statutes'], TextInForce>();

function findTextInForce({ data }: LawEntry, record: LawRecord): TextInForce {
  const day = dayOfText(data.versions.map(({ effective }) => effective));
  const inForce = versionInForce(data.versions, day);
  const version = inForce === undefined ? undefined : (textVersionOf(data.versions, inForce) ?? inForce);
  const statute = statuteOn(record, day);
  if (version === undefined || statute === undefined) throw new Error(`${data.title}没有收录现行文本`);
  const articles = statute.nodes.filter((node): node is Article => node.kind === 'article');
  return { day, effective: version.effective, statute, articles };
}

/** Today, or the first day of a law that is still to come. */
function dayOfText(days: readonly string[]): string {
  const first = [...days].sort()[0] ?? '';
  return [first, today()].sort().at(-1) ?? first;
}

/** 现行有效, 尚未施行 or 已废止, on the day of the build. */
export function statusLabel({ data }: LawEntry): string {
  return lawStatuses[statusOn(data.versions, data.repealed, today())];
}

/** The status with the days on which it changes, where one is still to come: the page must be right on that day too. */
export function statusItem(law: LawEntry) {
  const { versions } = law.data;
  const days = versions.map(({ effective }) => effective).sort();
  const [first, next] = [days[0], days.find((day) => day > today())];
  const strong = { text: statusLabel(law), strong: true };
  return next === undefined || first === undefined ? strong : { ...strong, inForceFrom: first };
}

/** The law's force for schema.org. */
export function legalForce({ data }: LawEntry): string {
  const force = statusOn(data.versions, data.repealed, today()) === 'in-force' ? 'InForce' : 'NotInForce';
  return `https://schema.org/${force}`;
}

/** The name used in running text: 刑法, 法释〔2022〕19号. */
export function shortName({ data }: LawEntry): string {
  return shortLawName(data);
}

/** Crime names of an article that apply today. */
function crimesOf({ data }: LawEntry, articleId: string): { name: string; paragraph?: number }[] {
  const day = today();
  return data.crimes
    .filter(
      ({ article, since, until }) =>
        article === articleId && (since === undefined || since <= day) && (until === undefined || day <= until),
    )
    .map(({ name, paragraph }) => (paragraph === undefined ? { name } : { name, paragraph }));
}

/** One line of an index of articles: number, crime names, address. */
export function articleLink(law: LawEntry, { ref }: Article) {
  const id = formatArticleId(ref);
  const crimes = crimesOf(law, id).map(({ name }) => name);
  return { id, label: formatProvision(ref), crimes, href: addressOf.article(law.id, ref) };
}

/** Up to this many articles a law's contents list each one; beyond it, chapters. */
export const FEW_ARTICLES = 30;

/** `/laws/` */
export async function lawList() {
  const description = '与安全生产有关的法律条文，逐条独立地址，可引用、可核对。';
  const laws = await allLaws();
  const external = (await getCollection('external')).flatMap(({ data }) => data.laws);
  return {
    ...(await pageFrame({
      title: '法律',
      description,
      href: addressOf.laws,
      section: 'laws',
      tags: columnTags('法律', description, '安全生产法,刑法,危险作业罪', '法律法规'),
    })),
    title: '法律',
    description,
    laws: await Promise.all(
      laws.map(async (law) => {
        const { articles, effective } = await textInForce(law);
        return {
          id: law.id,
          title: law.data.title,
          href: addressOf.law(law.id),
          note: `${statusLabel(law)} · ${lawKinds[law.data.kind]} · 收录${articles.length}条（全法${law.data.articles}条） · ${formatDate(effective)}起施行的文本`,
          articles:
            articles.length > FEW_ARTICLES
              ? []
              : articles.map((article) => {
                  const link = articleLink(law, article);
                  return { mark: link.id, title: link.label, href: link.href, note: link.crimes.join('、') };
                }),
        };
      }),
    ),
    external: external.map(({ slug, title, number, kind, effective, database, note }) => ({
      id: slug,
      title,
      note: [
        lawKinds[kind],
        number,
        effective === undefined ? undefined : `${formatDate(effective)}起施行`,
        database === null || database === undefined ? undefined : `可在${database}检索`,
        note,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    })),
  };
}
