/** What `search/tables.json` holds: how characters read, and which are written differently elsewhere. */
export interface Tables {
  /** Characters by their syllable, without tone: `{ an: '安按案' }`. */
  syllables: Record<string, string>;
  /** Traditional characters, each followed by its simplified one: `險险業业`. */
  traditional: string;
}

/** Reads characters aloud. */
export interface Reader {
  /** The syllable of a character as people of any accent might type it; undefined where it is not known. */
  fold(character: string): string | undefined;
  /** The syllable as it is spelled. */
  spell(character: string): string | undefined;
  /** A syllable as people of any accent might type it. */
  foldSpelling(syllable: string): string;
  /** Cuts letters into whole syllables, the fewest there can be; undefined where they are none. */
  cut(letters: string): string[] | undefined;
  /** The text in simplified characters. */
  simplify(text: string): string;
}

/** A reader that goes by the tables of the index. */
export function readerOf({ syllables, traditional }: Tables): Reader {
  const spelled = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) spelled.set(character, syllable);
  }
  const pairs = [...traditional];
  const simple = new Map(pairs.flatMap((character, at) => (at % 2 === 0 ? [[character, pairs[at + 1] ?? '']] : [])));
  const spell = (character: string): string | undefined => spelled.get(character);
  return {
    spell,
    fold: (character) => {
      const syllable = spell(character);
      return syllable === undefined ? undefined : foldSyllable(syllable);
    },
    foldSpelling: foldSyllable,
    cut: (letters) => cutSyllables(letters, new Set(Object.keys(syllables))),
    simplify: (text) => [...text].map((character) => simple.get(character) ?? character).join(''),
  };
}

/** Sounds that many speakers do not tell apart are written alike: zh, ch, sh as z, c, s; ang, eng, ing as an, en, in. */
export function foldSyllable(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
}

const LONGEST = 6;

function cutSyllables(letters: string, known: ReadonlySet<string>): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = best[start];
      const syllable = letters.slice(start, end);
      if (before === undefined || !known.has(syllable)) continue;
      const fewest = best[end]?.length ?? Number.POSITIVE_INFINITY;
      if (before.length + 1 < fewest) best[end] = [...before, syllable];
    }
  }
  return best[letters.length];
}
