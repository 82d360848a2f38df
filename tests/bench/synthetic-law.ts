import { formatNumeral } from '../../src/legal/numerals.ts';
import { formatProvision } from '../../src/legal/provision.ts';
import { WORDS } from './statute-words.ts';

/** A statute that nobody enacted, of the size and the make of real ones; the same number gives the same law. */
export interface SyntheticLaw {
  slug: string;
  title: string;
  /** Statute text as `content/laws/<law>/<date>.md` holds it. */
  source: string;
  articles: number;
}

/** Mean size of the statutes of a whole national library, in bytes of UTF-8. */
const MEAN_BYTES = 16 * 1024;
/** By this much the last article of each chapter goes beyond the size wanted, on average. */
const OVERSHOOT = 1.01;
/** Spread of the sizes (log-normal): most are small, a few are as long as a code. */
const SPREAD = 0.8;

/** The first `count` laws; a longer list begins with the shorter one. */
export function syntheticLaws(count: number): SyntheticLaw[] {
  return Array.from({ length: count }, (_, index) => syntheticLaw(index));
}

function syntheticLaw(index: number): SyntheticLaw {
  const random = randomOf(index + 1);
  const lines: string[] = [];
  let bytes = 0;
  const add = (line: string): void => {
    lines.push(line);
    bytes += Buffer.byteLength(line) + 1;
  };
  const size = (MEAN_BYTES / OVERSHOOT) * Math.exp(SPREAD * normalAt(index) - SPREAD ** 2 / 2);
  const chapters = Math.max(2, Math.min(WORDS.chapters.length, Math.round(size / 2200)));
  let article = 0;
  for (let chapter = 1; chapter <= chapters; chapter += 1) {
    const title = chapter === chapters ? '附则' : WORDS.chapters[chapter - 1];
    add(`第${formatNumeral(chapter)}章\u3000${title}`);
    do {
      article += 1;
      for (const line of articleLines(index, article, random)) add(line);
    } while (bytes < (size * chapter) / chapters);
  }
  return {
    slug: `law-${String(index + 1).padStart(4, '0')}`,
    title: titleOf(index),
    source: `${lines.join('\n')}\n`,
    articles: article,
  };
}

/** No two of the first 3,600 are alike. */
function titleOf(index: number): string {
  const { places, ranks, subjects } = WORDS;
  const place = places[index % places.length];
  const subject = subjects[Math.floor(index / places.length) % subjects.length];
  const rank = ranks[Math.floor(index / (places.length * subjects.length)) % ranks.length];
  return `${place}${rank}${subject}条例`;
}

function articleLines(index: number, article: number, random: () => number): string[] {
  const lines = Array.from({ length: 1 + Math.floor(random() * 2.6) }, () => sentence(index, article, random));
  if (random() < 0.22) lines.push(...itemLines(random));
  lines[0] = `第${formatNumeral(article)}条\u3000${lines[0]}`;
  return lines;
}

function sentence(index: number, article: number, random: () => number): string {
  const pick = pickOf(random);
  const who = pick(WORDS.who);
  if (random() < 0.3) {
    const { law, ref } = cited(index, article, random);
    const provision = formatProvision(random() < 0.4 ? { ...ref, paragraph: 1 } : ref);
    return `${who}违反${law}${provision}规定的，${pick(WORDS.penalty)}。`;
  }
  const duty = `应当${pick(WORDS.must)}。`;
  const more = random() < 0.5 ? `${who}${pick(WORDS.must_not)}。` : '';
  return random() < 0.5 ? `${who}${pick(WORDS.when)}，${duty}${more}` : `${who}${duty}${more}`;
}

/** Most citations are of the law itself, some of another that is carried, a few of one that is not. */
function cited(index: number, article: number, random: () => number): { law: string; ref: { article: number } } {
  const kind = random();
  if (kind < 0.8) return { law: '本法', ref: { article: 1 + Math.floor(random() * article) } };
  const other = kind < 0.97 ? titleOf(Math.floor(random() * index)) : `${pickOf(random)(WORDS.places)}安全技术规定`;
  return { law: `《${other}》`, ref: { article: 1 } };
}

function itemLines(random: () => number): string[] {
  const pick = pickOf(random);
  const count = 3 + Math.floor(random() * 5);
  const items = Array.from({ length: count }, (_, index) => {
    const item = `（${formatNumeral(index + 1)}）${pick(WORDS.items)}${index + 1 === count ? '。' : '；'}`;
    if (random() > 0.04) return [item];
    return [item, ...WORDS.points.map((point, at) => `${at + 1}．${point}${at === 3 ? '。' : '；'}`)];
  });
  return [`${pick(WORDS.who)}${pick(WORDS.opening)}：`, ...items.flat()];
}

function pickOf(random: () => number): (words: readonly string[]) => string {
  return (words) => words[Math.floor(random() * words.length)] ?? '';
}

/** Normally distributed and evenly spread (the R2 sequence), so that any run of laws has about the same mean size. */
function normalAt(index: number): number {
  const first = (0.5 + (index + 1) * 0.7548776662466927) % 1;
  const second = (0.5 + (index + 1) * 0.5698402909980532) % 1;
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
