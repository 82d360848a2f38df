import { encodeSyllables, squashText } from './encoder.ts';
import { type EngineResult, searchPhrase } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import type { Library } from './library.ts';
import type { Reader } from './reading.ts';

const LETTERS = /^[a-z][a-z' ]*$/;
const HAN = /^[\p{Script=Han}〇]{2,}$/u;
/** How many records are read to see which words sound like this. */
const READ = 8;

/** The words that are written like the letters or sound like the characters of a query; undefined where there are none. */
export async function findByEar(query: string, reader: Reader, library: Library): Promise<string | undefined> {
  const { lexicon } = library;
  if (LETTERS.test(query)) {
    const letters = query.replace(/[' ]/g, '');
    const syllables = reader.cut(letters);
    if (syllables !== undefined && syllables.length > 1) {
      const heard = await hear(syllables, reader, library);
      if (heard !== undefined) return heard;
    }
    return namedByInitials(letters, reader, lexicon);
  }
  const text = squashText(query);
  if (!HAN.test(text)) return undefined;
  const syllables = [...text].map(reader.spell);
  if (!syllables.every((syllable) => syllable !== undefined)) return undefined;
  const heard = await hear(syllables, reader, library);
  return heard === text ? undefined : heard;
}

async function hear(syllables: readonly string[], reader: Reader, library: Library): Promise<string | undefined> {
  const folded = syllables.map(reader.foldSpelling);
  const exact = (text: string): boolean =>
    [...text].every((character, at) => reader.spell(character) === syllables[at]);
  const windowsOf = (text: string): string[] => findWindows(text, folded, reader);
  const words = wordsOf(library.lexicon).filter((word) => windowsOf(word)[0] === word);
  const word = words.find(exact) ?? words[0];
  if (word !== undefined) return word;
  const results = await searchPhrase(encodeSyllables(folded), library.engine);
  const texts = await Promise.all(results.slice(0, READ).map((result) => readRecord(result, library)));
  const counts = new Map<string, number>();
  for (const window of texts.flatMap(windowsOf)) {
    counts.set(window, (counts.get(window) ?? 0) + (exact(window) ? 100 : 1));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The words that a list knows by name, without marks. */
function wordsOf({ laws, words }: Lexicon): string[] {
  return [...words.map(({ word }) => word), ...laws.flatMap(({ names }) => names)].map((word) =>
    squashText(word).replace(/^中华人民共和国/, ''),
  );
}

async function readRecord(result: EngineResult, library: Library): Promise<string> {
  const record = await library.recordOf(result);
  if (record === undefined) return '';
  const unit = await library.textOf(record.key);
  return [record.facts.title, ...record.facts.aliases, unit?.text ?? ''].join('\n');
}

/** The places of a text that sound like these syllables. */
function findWindows(text: string, folded: readonly string[], reader: Reader): string[] {
  return text.split('\n').flatMap((line) => {
    const characters = [...squashText(line)];
    const sounds = characters.map(reader.fold);
    return sounds.flatMap((_, at) =>
      folded.every((syllable, offset) => sounds[at + offset] === syllable)
        ? [characters.slice(at, at + folded.length).join('')]
        : [],
    );
  });
}

/** wxzy -> 危险作业, as the beginning of 危险作业罪; the shortest word that begins so. */
function namedByInitials(letters: string, reader: Reader, lexicon: Lexicon): string | undefined {
  if (letters.length < 3) return undefined;
  const initials = (word: string): string => [...word].map((character) => reader.spell(character)?.[0] ?? ' ').join('');
  const fitting = wordsOf(lexicon).filter((word) => initials(word).startsWith(letters));
  const shortest = fitting.sort((a, b) => a.length - b.length)[0];
  return shortest === undefined ? undefined : [...shortest].slice(0, letters.length).join('');
}
