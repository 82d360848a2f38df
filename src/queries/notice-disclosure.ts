import type { CollectionEntry } from 'astro:content';
import { formatDate } from '#legal/dates.ts';

type NoticeEntry = CollectionEntry<'notices'>;

const DISCLOSURE: readonly [string, keyof NoticeEntry['data']][] = [
  ['索引号', 'indexNumber'],
  ['文号', 'number'],
  ['组配分类', 'groupCategory'],
  ['主题分类', 'topicCategory'],
  ['体裁分类', 'genreCategory'],
  ['发布机构', 'publisher'],
  ['发文机关', 'issuer'],
  ['成文日期', 'signedOn'],
  ['发布日期', 'publishedOn'],
  ['公开方式', 'openness'],
  ['有效性', 'validity'],
];

/** Where the text came from, or 来源不明. */
export function sourceOf({ source }: NoticeEntry['data']): string {
  return source === undefined
    ? '来源不明'
    : [source.name, source.date === undefined ? undefined : formatDate(source.date)].filter(Boolean).join('，');
}

/** The disclosure fields as offices print them; what the source does not give is left out. */
export function disclosureOf(data: NoticeEntry['data']) {
  const fields = DISCLOSURE.flatMap(([label, key]) => {
    const value = data[key];
    return value === undefined ? [] : [{ label, value: String(value) }];
  });
  return [
    { label: '地区', value: data.region },
    { label: '体裁', value: data.genre },
    ...fields,
    { label: '来源', value: sourceOf(data) },
  ];
}

/** The notice for machines (schema.org): every disclosure field under its printed name. Contacts never enter. */
export function noticeJsonLd(data: NoticeEntry['data']): object {
  const { title, number, signedOn, publishedOn, publisher, issuer } = data;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    inLanguage: 'zh-CN',
    ...(number === undefined ? {} : { identifier: number }),
    ...(signedOn === undefined ? {} : { dateCreated: signedOn }),
    ...(publishedOn === undefined ? {} : { datePublished: publishedOn }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'GovernmentOrganization', name: publisher } }),
    ...(issuer === undefined ? {} : { author: { '@type': 'GovernmentOrganization', name: issuer } }),
    additionalProperty: disclosureOf(data).map(({ label, value }) => ({
      '@type': 'PropertyValue',
      name: label,
      value,
    })),
  };
}
