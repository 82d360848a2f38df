import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { collections } from '#collections/index.ts';
import { topicsOf } from '#collections/duties.ts';
import { carriesCrime, citedClause, sanctionPlace } from '#legal/clause.ts';
import { formatProvision } from '#legal/provision.ts';
import { dutyKinds } from '#legal/vocabulary.ts';
import { citationLink, lawIndex, linkedText, resolutionHref, resolveField } from './law-index.ts';
import { once } from './once.ts';
import { provisionsOf } from './provisions.ts';
import { today } from './today.ts';

export type SubjectEntry = CollectionEntry<'duties'>;
type Duty = SubjectEntry['data']['duties'][string];

/** The subjects in reading order: 主要负责人, 生产经营单位 and so on. */
export const allSubjects = once(async (): Promise<SubjectEntry[]> =>
  (await getCollection('duties')).sort((a, b) =>
    collections.duties.order({ slug: a.id, data: a.data }, { slug: b.id, data: b.data }),
  ),
);

/** The industries in reading order, each with its id. */
export const allIndustries = once(async () => {
  const industries = (await getEntry('industries', 'industries'))?.data.industries ?? {};
  return Object.entries(industries).map(([id, industry]) => ({ id, ...industry }));
});

/** The clauses of chapter six with their words, by the place that duties cite; `crime` is read from the clause itself. */
const sanctions = once(async () => {
  const rows = (await getEntry('sanctions', 'sanctions'))?.data.sanctions ?? [];
  const resolved = await Promise.all(
    rows.map(async ({ provision, on, words, general }) => ({
      ...(await provisionLink(provision)),
      place: sanctionPlace(provision),
      on,
      words,
      general: general === true,
      crime: carriesCrime(await clauseOf(provision)),
    })),
  );
  return new Map(resolved.map((row) => [row.place, row]));
});

/** What may follow whichever duty is not done. */
export async function generalSanctions() {
  return [...(await sanctions()).values()].filter(({ general }) => general).flatMap((row) => sanctionWords([row]));
}

/** A clause of chapter six as a duty cites it, 项 and all, with its words. */
async function sanctionOf(provision: string) {
  const row = (await sanctions()).get(sanctionPlace(provision));
  if (row === undefined) throw new Error(`sanctions.yaml 没有${provision}`);
  return { ...row, ...(await provisionLink(provision)) };
}

/** 第二十一条第（一）项, and where it leads. */
async function provisionLink(provision: string): Promise<{ text: string; href?: string }> {
  const { citation, found } = await resolveField(provision, today());
  const href = resolutionHref(found);
  return { text: formatProvision(citation.provision), ...(href === undefined ? {} : { href }) };
}

async function clauseOf(provision: string): Promise<string> {
  return citedClause(provision, await lawIndex(), today()) ?? '';
}

type Sanction = Awaited<ReturnType<typeof sanctionOf>>;

/** The law and article that a duty rests on, `work-safety-law/21`. */
export async function articleKey(provision: string): Promise<string | undefined> {
  const { found } = await resolveField(provision, today());
  return found.kind === 'article' ? `${found.law.slug}/${found.articleId}` : undefined;
}

/** One duty as a row of a table. */
async function dutyRow(id: string, duty: Duty) {
  const key = (await articleKey(duty.provision))?.split('/');
  const explained = key === undefined ? [] : await provisionsOf(key[0] ?? '', key[1] ?? '');
  const { who, kind, note } = duty;
  return {
    id,
    ...(who === undefined ? {} : { who }),
    duty: duty.duty,
    ...(kind === 'duty' ? {} : { kind: dutyKinds[kind] }),
    ...(note === undefined ? {} : { note: await linkedText(note) }),
    provision: await provisionLink(duty.provision),
    explained: explained.map(({ title, href }) => ({ label: title, href })),
    related: await Promise.all(duty.related.map((text) => citationLink(text, today()))),
    sanctions: await Promise.all((duty.sanctions ?? []).map(sanctionOf)),
    industries: duty.industries,
  };
}
export type DutyRow = Awaited<ReturnType<typeof dutyRow>>;

/** The topics of a subject, their duties resolved. */
async function dutyTopics({ data }: SubjectEntry) {
  return Promise.all(
    topicsOf(data).map(async ({ anchor, topic, rows }) => ({
      anchor,
      topic,
      rows: await Promise.all(rows.map(({ id, duty }) => dutyRow(id, duty))),
    })),
  );
}

/** Every subject with its topics, put together once for all pages. */
export const resolvedSubjects = once(async () =>
  Promise.all((await allSubjects()).map(async (entry) => ({ entry, topics: await dutyTopics(entry) }))),
);

/** A clause with its words, under every 项 of it that is cited together. */
function sanctionWords(cited: readonly Sanction[]) {
  const [first] = cited;
  if (first === undefined) return [];
  const { on, words, crime } = first;
  return [
    { places: cited.map(({ text, href }) => ({ text, ...(href === undefined ? {} : { href }) })), on, words, crime },
  ];
}

/**
 * Rows of one table. Neighbours of the same consequences share one cell, as merged cells of a paper do; a clause whose
 * words stand in the table already is named again without them.
 */
export function tableRows(rows: readonly DutyRow[]) {
  const printed = new Set<string>();
  const keyOf = ({ sanctions: list }: DutyRow): string => list.map(({ text }) => text).join(' ');
  return rows.map((row, index) => {
    const key = keyOf(row);
    const before = rows[index - 1];
    const repeat = key !== '' && before !== undefined && keyOf(before) === key;
    const end = rows.findIndex((other, at) => at > index && (key === '' || keyOf(other) !== key));
    const span = (end === -1 ? rows.length : end) - index;
    const fresh = repeat ? [] : row.sanctions.filter(({ place }) => !printed.has(place));
    const known = row.sanctions.filter((sanction) => !fresh.includes(sanction));
    for (const { place } of fresh) printed.add(place);
    return {
      ...row,
      fresh: [...Map.groupBy(fresh, ({ place }) => place).values()].flatMap(sanctionWords),
      known: known.map(({ text, href }) => ({ text, ...(href === undefined ? {} : { href }) })),
      repeat,
      ...(repeat || key === '' || span === 1 ? {} : { span }),
    };
  });
}
