import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Tables } from '#search/reading.ts';

/** So much text is enough to learn how its characters read. */
const SAMPLE = 2_000_000;
/** Level 1 of GB 2312: the characters that people write, and mistake for one another. */
const COMMON = { first: 0xb0, last: 0xd7 };
const CJK = { first: 0x4e00, last: 0x9fff };

/**
 * How the characters of some texts and all common ones read (each in one way only: the one most of the texts have),
 * and the traditional forms of those that occur. The same texts give the same tables.
 */
export function makeTables(texts: readonly string[]): Tables {
  const sample = texts.join('\n').slice(0, SAMPLE);
  const occurring = new Set(sample.match(/\p{Script=Han}/gu) ?? []);
  const syllables: Record<string, string> = {};
  const readings = countReadings(sample);
  for (const character of [...new Set([...occurring, ...commonCharacters()])].sort()) {
    const syllable = readings.get(character) ?? readAlone(character);
    if (/^[a-z]+$/.test(syllable)) syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  return { syllables: sortKeys(syllables), traditional: traditionalPairs(occurring) };
}

/** The commonest reading of each character in its words. */
function countReadings(sample: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const line of new Set(sample.split('\n'))) {
    for (const { origin, pinyin: syllable } of pinyin(line, { toneType: 'none', type: 'all', v: true })) {
      const ofCharacter = counts.get(origin) ?? new Map<string, number>();
      counts.set(origin, ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([character, readings]) => [
      character,
      [...readings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '',
    ]),
  );
}

function readAlone(character: string): string {
  return pinyin(character, { toneType: 'none', v: true });
}

function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = COMMON.first; row <= COMMON.last; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? [];
}

function traditionalPairs(occurring: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = CJK.first; code <= CJK.last; code += 1) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && occurring.has(simple)) pairs += character + simple;
  }
  return pairs;
}

function sortKeys(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
