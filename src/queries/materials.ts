import { type CollectionEntry, getCollection } from 'astro:content';
import { materialKinds } from '#collections/materials.ts';
import { audiences } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { madeByLine } from './made-by.ts';
import { articleTags, columnTags, pageFrame } from './frame.ts';
import { citationLink } from './law-index.ts';
import { today } from './today.ts';

type MaterialEntry = CollectionEntry<'materials'>;

/** Materials in order of their file names. */
export async function allMaterials(): Promise<MaterialEntry[]> {
  return (await getCollection('materials')).sort((a, b) => a.id.localeCompare(b.id));
}

/** Rows of a list of materials. */
export async function materialRows() {
  return (await allMaterials()).map(({ id, data }) => ({
    mark: materialKinds[data.kind],
    title: data.title,
    href: addressOf.material(id),
    note: [data.audiences.map((audience) => audiences[audience]).join('、'), data.summary].filter(Boolean).join(' · '),
  }));
}

/** `/materials/` */
export async function materialList() {
  const description = '拿去就能用的宣传资料：打印、张贴、宣读、转发，每一句法律都注明条文。';
  return {
    ...(await pageFrame({
      title: '宣传资料',
      description,
      href: addressOf.materials,
      section: 'materials',
      tags: columnTags('宣传资料', description, '传单,标语,宣传资料', '宣传资料'),
    })),
    title: '宣传资料',
    description,
    rows: await materialRows(),
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
    madeBy: madeByLine(data),
    sources: { title: '依据', items: await Promise.all(data.basis.map((text) => citationLink(text, today()))) },
    embedded: { tables: {}, statutes: await embeddedStatutes(treeOf(entry)) },
  };
}
