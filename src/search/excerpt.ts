import { findGrams, squashText } from './encoder.ts';

/** A piece of an excerpt; marked where it matched. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const MAX_LENGTH = 90;
const LEAD = 24;

/**
 * Cuts the sentence of a text that matches best, in the text's own words and with what matched marked.
 * Needles are whole words of the query first; where none stands there, their pairs of characters are looked for.
 */
export function cutExcerpt(text: string, words: readonly string[]): ExcerptPart[] {
  const sentences = splitSentences(text);
  for (const needles of [words.map(squashText), words.flatMap(findGrams).map((gram) => gram.text)]) {
    const best = bestSentence(sentences, needles);
    if (best !== undefined) return clip(best.sentence, best.ranges);
  }
  return clip(sentences[0] ?? '', []);
}

interface Range {
  start: number;
  end: number;
}

function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[。；！？])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function bestSentence(
  sentences: readonly string[],
  needles: readonly string[],
): { sentence: string; ranges: Range[] } | undefined {
  let best: { sentence: string; ranges: Range[] } | undefined;
  let bestScore = 0;
  for (const sentence of sentences) {
    const { squashed, origins } = squashWithOrigins(sentence);
    let score = 0;
    const ranges: Range[] = [];
    for (const needle of new Set(needles)) {
      const found = occurrences(squashed, needle, origins);
      if (found.length > 0) score += needle.length ** 2;
      ranges.push(...found);
    }
    if (score > bestScore) {
      best = { sentence, ranges: mergeRanges(ranges) };
      bestScore = score;
    }
  }
  return best;
}

/** The sentence as a search sees it, and for each of its characters the place in the sentence that it came from. */
function squashWithOrigins(sentence: string): { squashed: string; origins: Range[] } {
  let squashed = '';
  const origins: Range[] = [];
  let at = 0;
  for (const character of sentence) {
    const seen = squashText(character);
    for (let index = 0; index < seen.length; index += 1) origins.push({ start: at, end: at + character.length });
    squashed += seen;
    at += character.length;
  }
  return { squashed, origins };
}

function occurrences(squashed: string, needle: string, origins: readonly Range[]): Range[] {
  const found: Range[] = [];
  if (needle === '') return found;
  for (let at = squashed.indexOf(needle); at !== -1; at = squashed.indexOf(needle, at + needle.length)) {
    const first = origins[at];
    const last = origins[at + needle.length - 1];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
  }
  return found;
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const previous = merged.at(-1);
    if (previous !== undefined && range.start <= previous.end) previous.end = Math.max(previous.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** At most MAX_LENGTH characters around the first match; what is cut off is shown by ……. */
function clip(sentence: string, ranges: readonly Range[]): ExcerptPart[] {
  const first = ranges[0]?.start ?? 0;
  const fits = sentence.length <= MAX_LENGTH;
  const start = fits ? 0 : Math.max(0, Math.min(first - LEAD, sentence.length - MAX_LENGTH));
  const end = fits ? sentence.length : start + MAX_LENGTH;
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') parts.push({ text, marked });
  };
  let at = start;
  add(start > 0 ? '……' : '', false);
  for (const range of ranges) {
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, end);
    if (from >= to) continue;
    add(sentence.slice(at, from), false);
    add(sentence.slice(from, to), true);
    at = to;
  }
  add(sentence.slice(at, end), false);
  add(end < sentence.length ? '……' : '', false);
  return parts;
}
