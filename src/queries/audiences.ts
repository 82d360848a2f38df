import { getEntry } from 'astro:content';
import { sectionsOf } from '#markdown/sections.ts';
import { addressOf } from './address.ts';
import { treeOf } from './documents.ts';
import { allSubjects } from './duties.ts';
import { columnTags, pageFrame } from './frame.ts';
import { citationLink } from './law-index.ts';
import { allMaterials, materialRow } from './materials.ts';
import { allNotices } from './notices.ts';
import { today } from './today.ts';

/** The audiences in reading order. */
export async function allAudiences() {
  return (await getEntry('audiences', 'audiences'))?.data.audiences ?? [];
}

type Audience = Awaited<ReturnType<typeof allAudiences>>[number];

/** `/audiences/{audience}/` */
export async function audiencePage(audience: Audience) {
  const { id, name, description } = audience;
  const title = `写给${name}`;
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.audience(id),
      tags: columnTags(title, description, `${name},安全生产`, '宣传对象'),
    })),
    title,
    description,
    points: await Promise.all(
      audience.points.map(async ({ text, provision }) => ({ text, provision: await citationLink(provision, today()) })),
    ),
    duties: (await allSubjects())
      .filter(({ data }) => data.audiences.includes(id))
      .map(({ id: subject, data }) => ({
        mark: data.subject,
        title: data.title,
        href: addressOf.duty(subject),
        note: data.summary,
      })),
    dutiesHref: addressOf.duties,
    materials: (await allMaterials()).filter(({ data }) => data.audiences.includes(id)).map(materialRow),
    sections: await sectionsFor(audience),
    others: (await allAudiences()).map((other) => ({
      label: other.name,
      href: addressOf.audience(other.id),
      current: other.id === id,
    })),
  };
}

/** The sections of notices whose headings speak to this audience (进企业, 进学校). */
async function sectionsFor({ entries }: Audience) {
  if (entries.length === 0) return [];
  return (await allNotices()).flatMap((notice) =>
    sectionsOf(treeOf(notice))
      .filter(({ heading, anchor }) => anchor !== '' && entries.some((word) => heading.includes(word)))
      .map(({ heading, anchor }) => ({
        mark: String(notice.data.year),
        title: heading,
        href: addressOf.notice(notice.id, anchor),
        note: notice.data.title,
      })),
  );
}
