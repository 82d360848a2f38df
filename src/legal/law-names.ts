import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts';
import { nearest } from './nearest.ts';
import type { ExternalLaw, LawIndex, LawRecord } from './resolution.ts';

/** Knows the names that laws go by in running text without 《》. */
export interface NameMatcher {
  /** The longest name that begins exactly at `start`, and where it ends. */
  matchAt(text: string, start: number): { law: string; end: number } | undefined;
}

/** Kinds of documents, the last word of their names. */
export const GENRES = '法|条例|规定|办法|细则|规则|解释|决定|标准|准则|章程|意见|通知|方案|修正案';

const PREFIX = '中华人民共和国';
const genreEnd = new RegExp(`(.*)(?:${GENRES})(?:（.{1,3}）)?$`);

/** Knows no name at all. */
export const noNames: NameMatcher = { matchAt: () => undefined };

interface Node {
  next: Map<string, Node>;
  name?: string;
}

/** A matcher of every name in the index that is told from ordinary words: 刑法, 安法, not a bare 解释（二）. */
export function nameMatcher({ laws, external }: LawIndex): NameMatcher {
  const root: Node = { next: new Map() };
  for (const { title, short } of [...laws, ...external]) {
    for (const name of [title, ...short].map(plainName)) if (isDistinct(name)) plant(root, name);
  }
  return {
    matchAt(text, start) {
      let at = text.startsWith(PREFIX, start) ? start + PREFIX.length : start;
      let node = root.next.get(text.charAt(at));
      let found: { law: string; end: number } | undefined;
      while (node !== undefined) {
        at += 1;
        if (node.name !== undefined) found = { law: node.name, end: at };
        node = node.next.get(plainBracket(text.charAt(at)));
      }
      return found;
    },
  };
}

function plant(root: Node, name: string): void {
  let node = root;
  for (const character of name) {
    const next: Node = node.next.get(character) ?? { next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  node.name = name;
}

function isDistinct(name: string): boolean {
  const stem = genreEnd.exec(name)?.[1];
  return stem !== undefined && stem !== '';
}

/** True where a name says what kind of document it is: 《安全生产法》 does, 《中国应急管理报》 does not. */
export function hasGenre(name: string, genre: string): boolean {
  const plain = plainName(name).replace(/（.{1,3}）$/, '');
  return plain.endsWith(genre);
}

const registers = new WeakMap<LawIndex, Map<string, LawRecord | ExternalLaw>>();

/** The law of that name (title with or without 中华人民共和国, short name, document number); those carried come first. */
export function lawNamed(index: LawIndex, name: string): LawRecord | ExternalLaw | undefined {
  let register = registers.get(index);
  if (register === undefined) {
    register = new Map();
    for (const law of [...index.laws, ...index.external]) {
      const names = [law.title, ...law.short, ...(law.number === undefined ? [] : [law.number])];
      for (const key of names.map(keyOf)) if (!register.has(key)) register.set(key, law);
    }
    registers.set(index, register);
  }
  return register.get(keyOf(name));
}

const slugs = new WeakMap<LawIndex, Map<string, LawRecord>>();

/** The carried law of that slug. */
export function lawOfSlug(index: LawIndex, slug: string): LawRecord | undefined {
  let register = slugs.get(index);
  if (register === undefined) {
    register = new Map(index.laws.map((law) => [law.slug, law]));
    slugs.set(index, register);
  }
  return register.get(slug);
}

export function isCarried(law: LawRecord | ExternalLaw): law is LawRecord {
  return 'statutes' in law;
}

/** Names are compared without 中华人民共和国, white space and the width of brackets. */
function plainName(name: string): string {
  const plain = [...name.replace(/[\s《》〈〉]/g, '')].map(plainBracket).join('');
  return plain.length > PREFIX.length && plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain;
}

function keyOf(name: string): string {
  const number = parseDocumentNumber(name);
  return number === undefined ? plainName(name) : formatDocumentNumber(number);
}

function plainBracket(character: string): string {
  if (character === '(') return '（';
  return character === ')' ? '）' : character;
}

/** The registered name most like a name that is not: of numbers only one of the same issue can be meant. */
export function nearestName(written: string, index: LawIndex): string | undefined {
  const laws = [...index.laws, ...index.external];
  const issue = issueOf(written);
  const names =
    issue === undefined
      ? laws.flatMap(({ title, short }) => [title, ...short])
      : laws.flatMap(({ number }) => (number !== undefined && issueOf(number) === issue ? [number] : []));
  const suggestion = nearest(plainName(written), names.map(plainName));
  const same = names.filter((name) => plainName(name) === suggestion);
  return same.find((candidate) => candidate.startsWith(PREFIX) === written.startsWith(PREFIX)) ?? same[0];
}

/** Organ and year of a document number. */
function issueOf(text: string): string | undefined {
  const number = parseDocumentNumber(text);
  return number && `${number.organ}${number.year}`;
}
