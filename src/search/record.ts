import { formatArticleId, matchProvision, type Provision } from '#legal/provision.ts';
import {
  encodeArticleId,
  encodeCharacters,
  encodeLaw,
  encodeMention,
  encodeSyllables,
  encodeText,
  encodeUnitId,
  squashText,
} from './encoder.ts';
import type { UnitFacts } from './rank.ts';
import type { Reader } from './reading.ts';
import { type IndexUnit, isUnitKind, textFileOf, type UnitText } from './unit.ts';

/** A unit as Pagefind takes it. `key` names the record: `article/criminal-law#laws/criminal-law/134-1`. */
export interface IndexRecord {
  key: string;
  content: string;
  filters: Record<string, string[]>;
}

/** What a record says of its unit to the page that found it, besides its text. */
export type RecordFacts = UnitFacts;

/**
 * Encodes a unit for the index: title, number, other names and text as tokens, the rest as filters. `fold` reads a
 * character, so that the text is also found by its sound.
 */
export function encodeUnit(unit: IndexUnit, fold: Reader['fold'] = () => undefined): IndexRecord {
  const { id, kind, law, title, number = '', aliases, text } = unit;
  const names = [...(kind === 'article' ? [] : [title]), number, ...aliases];
  const parts = [...names, text].flatMap((part) => part.split('\n'));
  const whole = parts.join('\n');
  const own = kind === 'article' ? articlesIn(number).slice(0, 1) : [];
  const tokens = [
    ...encodeText(whole),
    ...encodeCharacters(whole),
    ...parts.flatMap((part) => encodeSyllables([...squashText(part)].map(fold))),
    ...mentionsIn(`${kind === 'article' ? '' : `${number}\n`}${text}`),
    ...own.map((ref) => encodeArticleId(formatArticleId(ref))),
    ...(law === undefined ? [] : [encodeLaw(law)]),
    encodeUnitId(id),
  ];
  const filters = {
    kind: [kind],
    year: unit.year === undefined ? [] : [String(unit.year)],
    region: unit.region === undefined ? [] : [unit.region],
    audience: unit.audiences,
    industry: unit.industries,
    status: unit.status === undefined ? [] : [unit.status],
  };
  return {
    key: `${textFileOf(unit)}#${unit.id}`,
    content: tokens.join(' '),
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
  };
}

/** The articles that a text names, of whatever law. */
function articlesIn(text: string): Provision[] {
  return [...text.matchAll(/第[^第条\n]{1,9}条/g)].flatMap(({ index }) => {
    const provision = matchProvision(text, index)?.provision;
    return provision === undefined ? [] : [provision];
  });
}

function mentionsIn(text: string): string[] {
  const tokens = articlesIn(text).flatMap((provision) => {
    const id = formatArticleId(provision);
    const { paragraph } = provision;
    return [encodeMention(id), ...(paragraph === undefined ? [] : [encodeMention(id, paragraph)])];
  });
  return [...new Set(tokens)];
}

/** The text of a unit for its file under `search/text/`. */
export function textOf(unit: IndexUnit): UnitText {
  const { title, url, kind, text, number, year, status, document, subject, answer } = unit;
  return {
    title,
    url,
    kind,
    text,
    ...(number === undefined ? {} : { number }),
    ...(year === undefined ? {} : { year }),
    ...(status === undefined ? {} : { status }),
    ...(document === undefined ? {} : { document }),
    ...(subject === undefined ? {} : { subject }),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** The facts of a unit as strings, the only values a Pagefind record holds. */
export function formatFacts(unit: IndexUnit): Record<string, string> {
  const { title, url, kind, number, aliases } = unit;
  return {
    title,
    url,
    kind,
    ...(number === undefined ? {} : { number }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.join('\n') }),
  };
}

/** The inverse of formatFacts; undefined for a record of another make. */
export function parseFacts(values: Readonly<Record<string, string>>): RecordFacts | undefined {
  const { title, url, kind, number, aliases } = values;
  if (title === undefined || url === undefined || kind === undefined || !isUnitKind(kind)) return undefined;
  return { title, url, kind, aliases: aliases?.split('\n') ?? [], ...(number === undefined ? {} : { number }) };
}
