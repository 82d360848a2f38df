import { formatDate } from '#legal/dates.ts';
import { aiGenerated } from '#legal/vocabulary.ts';

/** The notice that a table was taken from, as the exports name it; what is not known is left out. */
export interface Origin {
  title: string;
  issuer?: string | undefined;
  number?: string | undefined;
  signedOn?: string | undefined;
  /** The notice's page in this portal, absolute. */
  url: string;
  /** What a reader of the notice has to know first. */
  caution?: string | undefined;
  /** The paper prints no table: this one is ours. */
  derived: boolean;
  /** Day (`YYYY-MM-DD`) on which the notice came into the portal. */
  addedOn: string;
}

export const AUTHORITY = '以发布机关原文为准。';
const DERIVED = `原文没有印表格，由本站按正文整理，${aiGenerated.whole}。`;
const RECKONED = '起止日期由本站按日历换算。';

/** The date of the text in words, or that it is not known: `2021年6月3日成文`. */
function formatTextDate({ signedOn }: Pick<Origin, 'signedOn'>): string {
  return signedOn === undefined ? '成文日期不详' : `${formatDate(signedOn)}成文`;
}

/** `《关于开展……的通知》（某办公室，某安办〔2021〕6号，2021年6月3日成文）` */
export function formatOrigin(origin: Origin): string {
  const facts = [origin.issuer, origin.number, formatTextDate(origin)].filter((fact) => fact !== undefined);
  return `《${origin.title}》（${facts.join('，')}）`;
}

/** What has to be said beside anything taken from the notice, a sentence or more in each line. */
export function remarksOf({ caution, derived }: Origin): string[] {
  return [AUTHORITY, ...(caution === undefined ? [] : [caution]), ...(derived ? [DERIVED] : [])];
}

/** The same with what is to be said beside our days of the calendar, as one text. */
export function formatRemarks(origin: Origin): string {
  return [...remarksOf(origin), RECKONED].join('');
}
