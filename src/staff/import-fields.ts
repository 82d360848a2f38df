import type { Corpus } from '#corpus/corpus.ts';
import { findIssuer, type LawKind } from './law-issuer.ts';
import { formatEvent } from './law-history.ts';
import type { VersionEntry } from './law-version.ts';
import type { ImportedLaw } from './statute-import.ts';

/** What the person says on the command line; it goes before what the file says. */
export interface GivenFields {
  slug?: string;
  title?: string;
  effective?: string;
  adopted?: string;
  by?: string;
  issuer?: string;
  kind?: LawKind;
  source?: string;
}

/** Everything that must be known before a file is written. */
export interface ImportFields {
  slug: string;
  title: string;
  version: VersionEntry;
  /** Missing only where the law is registered already. */
  maker?: { issuer: string; kind: LawKind };
}

/** Puts together what the file and the person say; every field that is missing is a problem of its own. */
export function decideFields(
  law: ImportedLaw,
  given: GivenFields,
  corpus: Corpus,
): ImportFields | { problems: string[] } {
  const problems: string[] = [];
  const need = (value: string | undefined, problem: string): string => {
    if (value === undefined) problems.push(problem);
    return value ?? '';
  };
  const title = need(given.title ?? law.title, '没有读到标题。改法：加上 --title 法律全称');
  const known = slugOf(corpus, title);
  const slug = need(
    given.slug ?? known,
    `《${title}》还没有登记，不知道放在哪个文件夹。改法：加上 --slug 和它的官方英文名，例如 --slug work-safety-law`,
  );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug !== '') {
    problems.push(`--slug 写成了“${slug}”。改法：只用小写英文字母、数字和连字符，例如 work-safety-law`);
  }
  const { by, adopted, effective, note } = { ...law.version, ...given };
  const version: VersionEntry = {
    effective: need(effective, missingDay(law)),
    by: given.by ?? byOf(law, adopted) ?? by ?? `${(adopted ?? '').slice(0, 4)}年制定`,
    adopted: need(adopted, '没有读到通过日期。改法：加上 --adopted 2021-06-10'),
    ...(note === undefined || given.adopted !== undefined ? {} : { note }),
  };
  const carried = corpus.index.laws.find((entry) => entry.slug === slug);
  if (carried !== undefined) {
    const same = [carried.title, ...carried.short].includes(title);
    if (!same) {
      problems.push(
        `laws/${slug}/law.yaml 登记的是《${carried.title}》，这份文件是《${title}》。改法：核对 --slug；标题读错了就加上 --title ${carried.title}`,
      );
    }
    return problems.length > 0 ? { problems } : { slug, title, version };
  }
  const found = { ...findIssuer(law.events, title, law.number), ...given };
  const issuer = need(found.issuer, '没有读到制定机关。改法：加上 --issuer 机关全称');
  if (found.kind === undefined) problems.push('不知道是哪一种法。改法：加上 --kind，例如 --kind local-regulation');
  if (problems.length > 0 || found.kind === undefined) return { problems };
  return { slug, title, version, maker: { issuer, kind: found.kind } };
}

/** What made the text of a day that the person gave, where the 题注 names that day. */
function byOf({ events }: ImportedLaw, adopted: string | undefined): string | undefined {
  const event = events.find(({ date }) => date === adopted);
  return event && formatEvent(event);
}

/** The folder of a law that is carried, or that external.yaml names. */
function slugOf({ index }: Corpus, title: string): string | undefined {
  return [...index.laws, ...index.external].find((law) => law.title === title)?.slug;
}

function missingDay({ version }: ImportedLaw): string {
  const what = version.by === undefined ? '这一文本' : `${version.by}的文本`;
  return `文件里没有写${what}从哪一天起施行（修正决定里才有）。改法：查到以后加上 --effective，例如 --effective 2021-09-01`;
}
