import type { lawKinds } from '#legal/vocabulary.ts';
import type { LawEvent } from './law-history.ts';

export type LawKind = keyof typeof lawKinds;

export interface Issuer {
  issuer?: string;
  kind?: LawKind;
}

const LOCAL_CONGRESS =
  /日([\p{Script=Han}]{1,12}?(?:省|自治区|市|自治州|自治县))(?:第[^届]{1,5}届)?人民代表大会(常务委员会)?/u;
const ORDER = /日([\p{Script=Han}、]{2,40}?)(?:令|公告|第)/u;

/** Who made a law and what kind it is, as its first event says; a judicial interpretation by its title or number too. */
export function findIssuer(events: readonly LawEvent[], title: string | undefined, number: string | undefined): Issuer {
  const courts = ['最高人民法院', '最高人民检察院'].filter((court) =>
    [title ?? '', ...events.slice(0, 1).map(({ clause }) => clause)].some((text) => text.includes(court)),
  );
  if (courts.length > 0 || number?.startsWith('法释') === true) {
    return { kind: 'judicial-interpretation', ...(courts.length === 0 ? {} : { issuer: courts.join('、') }) };
  }
  const [first] = events;
  return first === undefined ? {} : issuerOf(first.clause);
}

function issuerOf(clause: string): Issuer {
  const local = LOCAL_CONGRESS.exec(clause);
  if (local !== null) return { issuer: `${local[1]}人民代表大会${local[2] ?? ''}`, kind: 'local-regulation' };
  if (/全国人民代表大会常务委员会/.test(clause)) return { issuer: '全国人民代表大会常务委员会', kind: 'statute' };
  if (/全国人民代表大会/.test(clause)) return { issuer: '全国人民代表大会', kind: 'statute' };
  if (/国务院(?:令|第\d+次常务会议)/.test(clause)) return { issuer: '国务院', kind: 'administrative-regulation' };
  const [, organ] = ORDER.exec(clause) ?? [];
  if (organ === undefined) return {};
  if (organ.endsWith('人民政府')) return { issuer: organ, kind: 'local-government-rule' };
  return /(?:部|委员会|总局|局|署|行)$/.test(organ) ? { issuer: organ, kind: 'department-rule' } : {};
}
