import type { DutiesExport } from '#exports/duties-json.ts';
import { addressOf, base, localRoot, siteRoot } from './address.ts';
import { resolvedSubjects, type SubjectEntry } from './duties.ts';
import { lawDay, LAW } from './duty-pages.ts';
import { lawOf } from './law-index.ts';

const absolute = (href: string): string => (siteRoot ?? localRoot) + href.slice(base.length);
const placed = <Place extends { text: string; href?: string }>({ href, ...place }: Place) => ({
  ...place,
  href: href === undefined ? undefined : absolute(href),
});

/** `/duties/{subject}.json` */
export async function dutiesExport({ id, data }: SubjectEntry): Promise<DutiesExport> {
  const topics = (await resolvedSubjects()).find(({ entry }) => entry.id === id)?.topics ?? [];
  return {
    id,
    subject: data.subject,
    title: data.title,
    url: absolute(addressOf.duty(id)),
    law: (await lawOf(LAW)).title,
    effective: await lawDay(),
    aiGenerated: data.aiGenerated,
    reviewedBy: data.reviewedBy,
    duties: topics.flatMap(({ topic, rows }) =>
      rows.map(({ id: duty, who, duty: words, note, provision, sanctions, industries, related }) => ({
        id: duty,
        topic,
        kind: data.duties[duty]?.kind ?? 'duty',
        who,
        duty: words,
        note: note?.map(({ text }) => text).join(''),
        provision: placed(provision),
        sanctions: sanctions.map(({ text, href, on, words: consequence, crime }) => ({
          ...placed({ text, ...(href === undefined ? {} : { href }) }),
          on,
          words: consequence,
          crime,
        })),
        industries,
        related: related.map(placed),
      })),
    ),
  };
}
