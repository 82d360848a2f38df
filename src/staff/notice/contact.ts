import { isOrgan } from './organ.ts';

/** Whom to ask: what the text gives of name and telephone. */
export interface Contact {
  name?: string;
  phone?: string;
}

const PERSON = '(?:\\p{Script=Han}\\s{1,3}\\p{Script=Han}(?!\\p{Script=Han})|\\p{Script=Han}[\\p{Script=Han}·]{1,5})';
const PHONE =
  '(?:[（(]?0\\d{2,3}[）)]?\\s*[-—－]?\\s*)?\\d{7,8}(?:\\s*[-转]\\s*\\d{1,6})?|1[3-9]\\d[-\\s]?\\d{4}[-\\s]?\\d{4}|(?<!\\d)\\d{5,6}(?!\\d)';
const NAMES = new RegExp(
  `(?:联\\s*系\\s*人(?:及(?:联系)?(?:电话|方式))?|联络员|联络人|咨询人|经办人|业务联系人|工作联系人)\\s*(?:[：:为是]|(?=\\s))\\s*((?:${PERSON})(?:\\s*[、，,/]\\s*(?!联系|电话|手机|传真)(?:${PERSON}))*)`,
  'gu',
);
const TITLES = /(?:同志|先生|女士|老师|科长|处长|主任|局长|股长)$/u;
const FAX = /传\s*真\s*(?:电话|号码)?\s*[：:]?\s*[\d\-（）()—－\s]{7,16}/gu;
const PHONE_WORDS =
  /(?:联系(?:电话|方式)|(?<!举报|投诉|报警|监督|服务|热线)电\s*话|手机(?:号码)?|办公电话|咨询电话|座机|Tel)/iu;

/** Finds the contacts of a text, in order; each name has the telephone that stands in its place. */
export function findContacts(lines: readonly string[]): Contact[] {
  const text = lines.map((line) => line.normalize('NFKC').trim()).join('\n');
  const found: Contact[] = [];
  const matches = [...text.matchAll(NAMES)];
  matches.forEach((match, index) => {
    const start = match.index + match[0].length;
    const end = Math.min(matches[index + 1]?.index ?? text.length, start + 160);
    const names = (match[1] ?? '')
      .split(/[、，,/]/u)
      .map(cleanName)
      .filter((name) => name !== '');
    const words = text.slice(start - (match[1]?.length ?? 0), end);
    const offices = isOrgan(/^[^\s,，:：]*/u.exec(words)?.[0] ?? '');
    found.push(...(offices ? besideOffice(words) : pair(names, findPhones(text.slice(start, end)))));
  });
  if (found.length === 0) found.push(...phonesAlone(text));
  return unique(found);
}

const BESIDE = new RegExp(
  `(?<![\\p{Script=Han}])(\\p{Script=Han}{2,4})[\\s,:(]*(?:联系电话|电话|手机)?[\\s:]*(${PHONE})`,
  'gu',
);

/** 甲局 张三，12345678；乙局 李四，87654321: names behind an office, each with the telephone beside it. */
function besideOffice(text: string): Contact[] {
  return [...text.matchAll(BESIDE)].flatMap(([, name = '', phone = '']) =>
    isOrgan(name) ? [] : pair([cleanName(name)], findPhones(phone)),
  );
}

function pair(names: readonly string[], phones: readonly string[]): Contact[] {
  if (names.length === 1 && phones.length > 0) return [{ ...named(names[0]), phone: phones.join('、') }];
  return names.map((name, index) => {
    const phone = phones.length === 1 ? phones[0] : phones[index];
    return { name, ...(phone === undefined ? {} : { phone }) };
  });
}

function named(name: string | undefined): Contact {
  return name === undefined ? {} : { name };
}

/** The telephones of the words after a name, down to where another matter begins; the fax is left out. */
function findPhones(text: string): string[] {
  const [own = ''] = text.replace(FAX, '').split(/\n(?=[^\n]{0,30}(?:[。]|\d{4}\s*年))/u);
  return [...own.matchAll(new RegExp(PHONE, 'gu'))].map(([phone]) => phone.replace(/\s/g, '').replace(/[—－]/gu, '-'));
}

/** 联系电话：12345678 where nobody is named. */
function phonesAlone(text: string): Contact[] {
  const match = new RegExp(
    `${PHONE_WORDS.source}\\s*[：:为]?\\s*(${PHONE})(?:\\s*[（(]?(${PERSON})[）)]?)?`,
    'iu',
  ).exec(text);
  if (match === null) return [];
  const [, phone = ''] = match;
  if (phone.replace(/\D/gu, '').length < 7) return [];
  return [{ phone: phone.replace(/\s/g, '') }];
}

function cleanName(name: string): string {
  const plain = name.replace(/\s/g, '');
  const bare = plain.replace(/(?:联系电话|联系|电话|手机|办公).*$/u, '').replace(TITLES, '');
  return bare.length >= 2 ? bare : plain;
}

function unique(contacts: readonly Contact[]): Contact[] {
  const key = ({ name, phone }: Contact): string => `${name ?? ''} ${phone ?? ''}`;
  return contacts.filter((contact, index) => contacts.findIndex((other) => key(other) === key(contact)) === index);
}
