import { getCollection, getEntry } from 'astro:content';
import { absolute, addressOf } from './address.ts';
import { type Expiry, withExpiry } from './expiry.ts';

/** A document with the day it came into the portal. */
export interface NewDocument {
  /** The kind in two characters: 通知. */
  label: string;
  title: string;
  summary: string;
  href: string;
  /** The day it appeared on the site. */
  addedOn: string;
  expiry?: Expiry;
}

/** Every document of the feed, the newest first; documents of one day in the order 通知, 释法, 案例, 资料. */
export async function newDocuments(): Promise<NewDocument[]> {
  const [notices, provisions, cases, materials] = await Promise.all([
    getCollection('notices'),
    getCollection('provisions'),
    getCollection('cases'),
    getCollection('materials'),
  ]);
  const documents = [
    ...notices.map(({ id, data }) => ({ label: '通知', href: addressOf.notice(id), ...pick(data) })),
    ...provisions.map(({ id, data }) => ({ label: '释法', href: addressOf.provision(id), ...pick(data) })),
    ...cases.map(({ id, data }) => ({ label: '案例', href: addressOf.case(id), ...pick(data) })),
    ...materials.map(({ id, data }) => ({ label: '资料', href: addressOf.material(id), ...pick(data) })),
  ];
  return documents.sort((a, b) => (a.addedOn === b.addedOn ? 0 : a.addedOn < b.addedOn ? 1 : -1));
}

interface Dated {
  title: string;
  summary: string;
  addedOn: string;
  publishOn?: string | undefined;
  expireOn?: string | undefined;
}

function pick(data: Dated) {
  const { title, summary, addedOn, publishOn = addedOn } = data;
  return withExpiry({ title, summary, addedOn: [addedOn, publishOn].sort().at(-1) ?? addedOn }, data);
}

/** `/feed.xml`: what the feed says of itself, and its entries with absolute addresses. */
export async function siteFeed() {
  const site = (await getEntry('site', 'site'))?.data;
  const root = absolute(addressOf.home);
  const documents = await newDocuments();
  return {
    subject: {
      title: site?.name ?? '',
      description: site?.description ?? '',
      href: root,
      self: absolute(addressOf.feed),
      author: site?.organizer ?? site?.name ?? '',
    },
    entries: documents.map(({ title, summary, href, addedOn }) => ({
      title,
      summary,
      href: absolute(href),
      updated: addedOn,
    })),
  };
}
