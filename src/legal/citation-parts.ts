import { parseNumeral } from './numerals.ts';
import { matchPlace, type Place } from './provision.ts';

/** One provision of a run like 第三条第一款、第五条至第八条, with its span and what it takes over from those before it. */
export interface Part {
  start: number;
  end: number;
  place: Place;
  /** The last of a range that begins with `place`. */
  last?: Place;
}

type Unit = 'article' | 'paragraph' | 'item';

const NUMBER = '[零〇一二三四五六七八九十百千\\d０-９]+';
const ONE = `(?:${NUMBER}|[（(]${NUMBER}[）)])`;
const units: Record<string, Unit> = { 条: 'article', 款: 'paragraph', 项: 'item' };
const linkPattern = /以及|或者|[、和及与或]/y;
const rangePattern = /[至到]/y;
const subPattern = new RegExp(`之(${NUMBER})`, 'y');
const bareArticlePattern = new RegExp(`${NUMBER}条`, 'y');
const squeezedPattern = new RegExp(`第${ONE}(?:[、和及与或至到]${ONE})+([条款项])`, 'y');
const onePattern = new RegExp(`([、和及与或至到]?)[（(]?(${NUMBER})[）)]?`, 'y');

/** The provision that begins at `at` and all that are listed after it; empty where none begins there. */
export function readParts(text: string, at: number, upper: Place = {}): Part[] {
  const parts: Part[] = [];
  let next = at;
  let from = upper;
  for (;;) {
    const found = readRun(text, next, from, parts.length > 0);
    const last = found.at(-1);
    if (last === undefined) return parts;
    parts.push(...found);
    from = last.last ?? last.place;
    const link = matchAt(linkPattern, text, last.end);
    if (link === undefined) return parts;
    next = last.end + link.length;
  }
}

function readRun(text: string, at: number, upper: Place, isMember: boolean): Part[] {
  const match = placeAt(text, at, upper, isMember);
  const place = match === undefined ? upper : inherit(match.place, upper);
  const squeezed = readSqueezed(text, match?.end ?? at, place);
  if (squeezed.length > 0) return squeezed.map((part, index) => (index === 0 ? { ...part, start: at } : part));
  if (match === undefined) return [];
  const link = matchAt(rangePattern, text, match.end);
  const other = link === undefined ? undefined : placeAt(text, match.end + link.length, place, true);
  if (other === undefined) return [{ start: at, end: match.end, place }];
  return [{ start: at, end: other.end, place, last: inherit(other.place, place) }];
}

/** A place with 第; in a list also 之二 and 九十六条, which lean on the one before. */
function placeAt(text: string, at: number, upper: Place, leans: boolean): { place: Place; end: number } | undefined {
  const found = matchPlace(text, at);
  if (found !== undefined || !leans || upper.article === undefined) return found;
  if (matchAt(bareArticlePattern, text, at) !== undefined) return matchUnmarked(text, at);
  const sub = matchAt(subPattern, text, at);
  const number = parseNumeral(sub?.slice(1) ?? '');
  if (sub === undefined || number === undefined) return undefined;
  return { place: { article: upper.article, sub: number }, end: at + sub.length };
}

/** The place at `at` whose 第 is not written: 36条第三款. */
export function matchUnmarked(text: string, at: number): { place: Place; end: number } | undefined {
  const found = matchPlace(`第${text.slice(at, at + 60)}`, 0);
  return found === undefined ? undefined : { place: found.place, end: at + found.end - 1 };
}

/** 第（一）、（三）项 and 第九十四至九十六条: several numbers before one word. */
function readSqueezed(text: string, at: number, upper: Place): Part[] {
  const printed = matchAt(squeezedPattern, text, at);
  const unit = units[printed?.at(-1) ?? ''];
  if (printed === undefined || unit === undefined) return [];
  const end = at + printed.length;
  const parts: Part[] = [];
  for (let from = at + 1; from < end - 1;) {
    onePattern.lastIndex = from;
    const [whole = '', link = '', digits = ''] = onePattern.exec(text) ?? [];
    const number = parseNumeral(digits);
    if (number === undefined) return [];
    const place = inherit({ [unit]: number }, upper);
    const stop = from + whole.length === end - 1 ? end : from + whole.length;
    const before = parts.at(-1);
    if (/[至到]/.test(link) && before !== undefined) Object.assign(before, { end: stop, last: place });
    else parts.push({ start: from + link.length, end: stop, place });
    from += whole.length;
  }
  return parts;
}

/** A place with what it leaves unsaid taken from the one before: 第（四）项 after 第一款第（三）项. */
function inherit(place: Place, { article, sub, paragraph, item }: Place): Place {
  if (place.article !== undefined) return place;
  const isItem = place.paragraph === undefined;
  const isPoint = isItem && place.item === undefined;
  return {
    ...(article === undefined ? {} : { article }),
    ...(sub === undefined ? {} : { sub }),
    ...(isItem && paragraph !== undefined ? { paragraph } : {}),
    ...(isPoint && item !== undefined ? { item } : {}),
    ...place,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
