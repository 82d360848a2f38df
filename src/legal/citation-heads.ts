import { GENRES, type NameMatcher } from './law-names.ts';
import { findPrintedNames } from './law-title.ts';
import { parseNumeral } from './numerals.ts';

interface HeadSpan {
  start: number;
  end: number;
}

/** What a citation can begin with. */
export type Head = HeadSpan &
  (
    | { kind: 'law'; law: string; number?: string }
    /** A law in a state that is not the one in force (原、修正前的): nothing is said of it. */
    | { kind: 'former-law' }
    /** 本法, 本解释 */
    | { kind: 'self' }
    /** 该法, 同法; `genre` is what its name must end with. */
    | { kind: 'that-law'; genre: string; word: string }
    /** 本条 */
    | { kind: 'this-article' }
    /** 同条第三款; 该条 says too little: it may be the article of an earlier sentence. */
    | { kind: 'that-article' }
    /** 前款, 前两款, 前条, 前项 */
    | { kind: 'previous'; unit: 'article' | 'paragraph' | 'item'; count: number }
  );

const units = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;
const wordPattern = new RegExp(
  [
    `(?<![日根成版样基资文副课书标])本(?:${GENRES})(?![院官人律定规庭])`,
    `(?<![相共不应])([该同])(${GENRES})(?![院官人律定规庭])`,
    '(?<![日根成版样基])本条(?![例件款约文目])',
    '同条(?=第|[的规])',
    '(?<![目当以之此提先生年月日天面期空])前([一二两三四五六七八九])?([条款项])(?![件例约目款项])',
  ].join('|'),
  'g',
);
/** Before a bare name: the law of another country or place. */
const foreign = /(?:(?<![我中全])国|日本|俄罗斯|台湾|香港|澳门|军事|[省市县州区])$/;
const former = /(?:(?<![太中还草高平])原|旧|修[正订改]前的?)《?$/;
/** After a bare name: another document whose name goes on. */
const goesOn = /^(?:修正案|实施|司法解释|总则|分则|[（(][一二三四五六七八九十]{1,3}[）)]|[学典])/;

/** Every head of a text in order; none overlaps another. */
export function findHeads(text: string, names: NameMatcher): Head[] {
  const printed = findPrintedNames(text).map((name): Head =>
    isFormer(text, name.start) ? { kind: 'former-law', start: name.start, end: name.end } : { kind: 'law', ...name },
  );
  const words = [...text.matchAll(wordPattern)].map(wordHead).filter(isOutside(printed));
  const taken = [...printed, ...words];
  return [...taken, ...findBareNames(text, names, taken)].sort(byStart);
}

function findBareNames(text: string, names: NameMatcher, taken: readonly Head[]): Head[] {
  const found: Head[] = [];
  const rest = taken.toSorted(byStart).values();
  let next = rest.next().value;
  for (let start = 0; start < text.length;) {
    while (next !== undefined && next.end <= start) next = rest.next().value;
    if (next !== undefined && next.start <= start) {
      start = next.end;
      continue;
    }
    const name = names.matchAt(text, start);
    if (name === undefined) {
      start += 1;
      continue;
    }
    const { law, end } = name;
    const isOther = foreign.test(text.slice(Math.max(0, start - 3), start)) || goesOn.test(text.slice(end, end + 6));
    if (isFormer(text, start)) found.push({ kind: 'former-law', start, end });
    else if (!isOther) found.push({ kind: 'law', start, end, law });
    start = end;
  }
  return found;
}

function byStart(one: HeadSpan, other: HeadSpan): number {
  return one.start - other.start;
}

function wordHead(match: RegExpExecArray): Head {
  const { 0: word, 1: points, 2: genre = '', 3: count, 4: unit, index: start } = match;
  const span = { start, end: start + word.length };
  if (points !== undefined) return { ...span, kind: 'that-law', genre, word };
  if (unit === '条' || unit === '款' || unit === '项') {
    const number = count === '两' ? 2 : parseNumeral(count ?? '一');
    return { ...span, kind: 'previous', unit: units[unit], count: number ?? 1 };
  }
  if (word === '本条') return { ...span, kind: 'this-article' };
  return word.endsWith('条') ? { ...span, kind: 'that-article' } : { ...span, kind: 'self' };
}

function isFormer(text: string, start: number): boolean {
  return former.test(text.slice(Math.max(0, start - 5), start));
}

function isOutside(spans: readonly HeadSpan[]) {
  return ({ start }: HeadSpan): boolean => !spans.some((span) => start >= span.start && start < span.end);
}
