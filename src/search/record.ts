import { formatArticleId, matchProvision } from '#legal/provision.ts';
import { encodeArticleId, encodeCharacters, encodeMention, encodeText } from './encoder.ts';
import type { UnitFacts } from './rank.ts';
import { type IndexUnit, isUnitKind, textFileOf, type UnitText } from './unit.ts';

/** A unit as Pagefind takes it. `key` names the record: `article/criminal-law#laws/criminal-law/134-1`. */
export interface IndexRecord {
  key: string;
  content: string;
  filters: Record<string, string[]>;
}

/** What a record says of its unit to the page that found it, besides its text. */
export interface RecordFacts extends UnitFacts {
  url: string;
}

/** Encodes a unit for the index: title, number, other names and text as tokens, the rest as filters. */
export function encodeUnit(unit: IndexUnit): IndexRecord {
  const parts = [unit.title, unit.number ?? '', ...unit.aliases, unit.text];
  const whole = parts.join('\n');
  const own = unit.kind === 'article' ? mentionedArticles(`${unit.number ?? ''}\n${unit.title}`).slice(0, 1) : [];
  const tokens = [
    ...encodeText(whole),
    ...encodeCharacters(whole),
    ...mentionedArticles(whole).map(encodeMention),
    ...own.map(encodeArticleId),
  ];
  const filters = {
    kind: [unit.kind],
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

/** Ids of the articles that a text names, of whatever law: 第一百三十四条之一 -> 134-1. */
function mentionedArticles(text: string): string[] {
  const ids = [...text.matchAll(/第[^第条\n]{1,9}条/g)].flatMap(({ index }) => {
    const provision = matchProvision(text, index)?.provision;
    return provision === undefined ? [] : [formatArticleId(provision)];
  });
  return [...new Set(ids)];
}

/** The text of a unit for its file under `search/text/`. */
export function textOf(unit: IndexUnit): UnitText {
  const { title, url, kind, text, number, year, status } = unit;
  return {
    title,
    url,
    kind,
    text,
    ...(number === undefined ? {} : { number }),
    ...(year === undefined ? {} : { year }),
    ...(status === undefined ? {} : { status }),
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
