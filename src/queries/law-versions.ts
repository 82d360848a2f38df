import { formatDate } from '#legal/dates.ts';
import { articleOn } from '#legal/history.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { addressOf } from './address.ts';
import { pageFrame } from './frame.ts';
import { lawOf } from './law-index.ts';
import { allLaws, type LawEntry, shortName, textInForce } from './laws.ts';

/** A version of a law of which at least one text is carried. */
export interface CarriedVersion {
  law: LawEntry;
  effective: string;
}

/** Every version that has a page. */
export async function allVersions(): Promise<CarriedVersion[]> {
  return (await allLaws()).flatMap((law) => carriedVersions(law).map(({ effective }) => ({ law, effective })));
}

function carriedVersions({ data }: LawEntry) {
  return data.versions.filter(({ text }) => text !== undefined);
}

/** The versions of a law in a list: what made each, since when, and what is carried of it. */
export function versionRows(law: LawEntry) {
  return [...law.data.versions].reverse().map(({ effective, by, text, sameTextAs, note }) => ({
    id: `v${effective}`,
    mark: effective.slice(0, 4),
    title: `${formatDate(effective)}起施行`,
    ...(text === undefined ? {} : { href: addressOf.lawVersion(law.id, effective) }),
    note: [by, note, text === undefined && sameTextAs === undefined ? '文本未收录' : undefined]
      .filter((part) => part !== undefined)
      .join(' · '),
  }));
}

/** `/laws/{law}/versions/{yyyy-mm-dd}/`: the articles carried, as they stood on that day. */
export async function versionPage({ law, effective }: CarriedVersion) {
  const record = await lawOf(law.id);
  const { articles } = await textInForce(law);
  const title = `${shortName(law)}：${formatDate(effective)}起施行的文本`;
  const description = `${law.data.title}在${formatDate(effective)}的样子。本页不是现行文本。`;
  const isCurrent = carriedVersions(law).at(-1)?.effective === effective;
  return {
    ...(await pageFrame({
      title,
      description: isCurrent ? `${law.data.title}，现行文本。` : description,
      href: addressOf.lawVersion(law.id, effective),
      section: 'laws',
      type: 'article',
      tags: [{ name: 'ArticleTitle', content: title }],
      textDate: `${formatDate(effective)}起施行的文本`,
      canonical: isCurrent ? addressOf.law(law.id) : undefined,
    })),
    crumbs: [
      { label: '法律', href: addressOf.laws },
      { label: shortName(law), href: addressOf.law(law.id) },
    ],
    title,
    status: [
      { text: isCurrent ? '现行文本' : '已修改，不是现行文本', strong: true },
      { text: '现行文本', href: addressOf.law(law.id) },
    ],
    articles: articles.map(({ ref }) => {
      const then = articleOn(record, ref, effective);
      const base = {
        id: `a${formatArticleId(ref)}`,
        label: formatProvision(ref),
        href: addressOf.article(law.id, ref),
      };
      if (then.kind === 'text') return { ...base, article: then.article };
      return { ...base, note: then.kind === 'not-yet' ? '当时尚无本条' : '当时的文本未收录' };
    }),
    versions: versionRows(law),
  };
}
