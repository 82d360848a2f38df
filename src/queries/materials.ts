import { type CollectionEntry, getCollection } from 'astro:content';
import { materialKinds } from '#collections/materials.ts';
import { audiences, channels } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { expiryOf, withExpiry } from './expiry.ts';
import { madeByLine } from './made-by.ts';
import { type Choice, choiceSlug, choicesOf, type Facet, facetRows, filterBy } from './facets.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { citationLink } from './law-index.ts';
import { staleNotes } from './stale.ts';
import { today } from './today.ts';

type MaterialEntry = CollectionEntry<'materials'>;

/** Materials in order of their file names. */
export async function allMaterials(): Promise<MaterialEntry[]> {
  return (await getCollection('materials')).sort((a, b) => a.id.localeCompare(b.id));
}

/** A row of a list of materials. */
export function materialRow({ id, data }: MaterialEntry) {
  const row = {
    mark: materialKinds[data.kind],
    title: data.title,
    href: addressOf.material(id),
    note: [data.audiences.map((audience) => audiences[audience]).join('、'), data.summary].filter(Boolean).join(' · '),
  };
  return withExpiry(row, data);
}

const MATERIAL_FACETS: readonly Facet<MaterialEntry>[] = [
  {
    name: 'audience',
    label: '对象',
    valuesOf: ({ data }) => data.audiences.map((audience) => ({ slug: audience, label: audiences[audience] })),
  },
  {
    name: 'channel',
    label: '用法',
    valuesOf: ({ data }) => [{ slug: data.channel, label: channels[data.channel] }],
  },
];

/** Every way to divide the materials that leads to at least one. */
export async function materialChoices(): Promise<Choice[]> {
  return choicesOf(MATERIAL_FACETS, await allMaterials());
}

/** `/materials/` and, with a choice, `/materials/by/{facet}-{value}/` */
export async function materialList(choice?: Choice) {
  const materials = await allMaterials();
  const shown = choice === undefined ? materials : filterBy(MATERIAL_FACETS, materials, choice);
  const title = choice === undefined ? '宣传资料' : `宣传资料：${choice.value.label}`;
  const description = '拿去就能用的宣传资料：打印、张贴、宣读、转发，每一句法律都注明条文。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: choice === undefined ? addressOf.materials : addressOf.choice(addressOf.materials, choiceSlug(choice)),
      section: 'materials',
      tags: columnTags(title, description, '传单,标语,宣传资料', '宣传资料'),
    })),
    title,
    description,
    facets: facetRows(MATERIAL_FACETS, materials, addressOf.materials, choice),
    rows: shown.map(materialRow),
    links: [],
  };
}

/** `/materials/{slug}/` */
export async function materialPage(entry: MaterialEntry) {
  const { id, data } = entry;
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.summary,
      href: addressOf.material(id),
      section: 'materials',
      type: 'article',
      tags: articleTags({ ArticleTitle: data.title, Description: data.summary }),
    })),
    Content: await bodyOf(entry),
    crumbs: [{ label: '宣传资料', href: addressOf.materials }],
    title: data.title,
    stale: await staleNotes(treeOf(entry), data),
    madeBy: madeByLine(data),
    expiry: expiryOf(data),
    sources: { title: '依据', items: await Promise.all(data.basis.map((text) => citationLink(text, today()))) },
    embedded: { tables: {}, statutes: await embeddedStatutes(treeOf(entry)) },
  };
}
