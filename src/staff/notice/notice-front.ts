import type { audiences as audienceTable } from '#legal/vocabulary.ts';
import type { NoticeFields } from './notice-fields.ts';
import type { NoticeReading } from './reading.ts';

type Audience = keyof typeof audienceTable;

const AUDIENCES: readonly (readonly [Audience, RegExp])[] = [
  ['enterprises', /进企业|各相关企业|生产经营单位|全市所有企业/u],
  ['villages', /进农村|进乡村/u],
  ['communities', /进社区/u],
  ['schools', /进学校|进校园|中小学/u],
  ['families', /进家庭|家长/u],
  ['offices', /进机关/u],
  ['public-places', /进公共场所|公共场所|人员密集场所/u],
];

/** The front matter of a notice, in the order in which the files have it. `text` is what the page will say. */
export function frontMatter(
  reading: NoticeReading,
  fields: NoticeFields,
  {
    today,
    text,
    source,
    issuer,
  }: { today: string; text: string; source: string | undefined; issuer: string | undefined },
): Record<string, unknown> {
  const { disclosure, attachments } = reading;
  const issuers = issuer ?? (reading.issuers.length === 0 ? undefined : reading.issuers.join('、'));
  const contacts = contactsOf(reading, text);
  const theme = /以“([^”]{4,40})”为主题/u.exec(text)?.[1];
  const audiences = AUDIENCES.filter(([, words]) => words.test(text)).map(([key]) => key);
  const entries: [string, unknown][] = [
    ['title', fields.title],
    ['printedTitle', reading.title === fields.title ? undefined : (reading.title ?? '')],
    ['summary', fields.summary],
    ['genre', fields.genre],
    ['region', fields.region],
    ['year', fields.year],
    ['addedOn', today],
    ['issuer', issuers],
    ['number', reading.number],
    ['numberAbove', reading.number !== undefined && reading.numberAbove ? true : undefined],
    ['indexNumber', disclosure.indexNumber],
    ['topicCategory', disclosure.topicCategory],
    ['genreCategory', disclosure.genreCategory],
    ['groupCategory', disclosure.groupCategory],
    ['publisher', disclosure.publisher],
    ['signedOn', reading.signedOn],
    ['publishedOn', reading.publishedOn],
    ['openness', disclosure.openness],
    ['validity', disclosure.validity],
    ['source', source === undefined ? undefined : { name: source }],
    ['theme', theme],
    ['audiences', audiences.length === 0 ? undefined : audiences],
    ['contacts', contacts.length === 0 ? undefined : contacts],
    ['attachments', attachments.length === 0 ? undefined : attachments.map((name) => ({ name }))],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Names and telephones as the text has them; others the page could not leave out. */
function contactsOf({ contacts }: NoticeReading, text: string): { names: string[]; phones: string[] }[] {
  const plain = text.replace(/\s/gu, '');
  return contacts.flatMap(({ name, phone }) => {
    const names = name !== undefined && plain.includes(name) ? [name] : [];
    const phones = (phone ?? '').split('、').filter((words) => words !== '' && plain.includes(words));
    return names.length + phones.length === 0 ? [] : [{ names, phones }];
  });
}
