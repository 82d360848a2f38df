import { formatNumeral } from '#legal/numerals.ts';
import { squashText } from './encoder.ts';

/** What `search/words.json` holds: the names of laws, and the words that lead to articles and terms. */
export interface WordList {
  /** In the order of the library; the names of each, its title first. */
  laws: { slug: string; names: string[] }[];
  words: ListedWord[];
  /** How many indexes the library is, numbered from 1. */
  indexes: number;
}

/** The folder of an index below `search/`. */
export function indexFolder(number: number): string {
  return number === 1 ? 'pagefind' : `pagefind-${number}`;
}

export interface ListedWord {
  word: string;
  /** Ids of the units that it names; an article with the paragraph meant: `laws/criminal-law/134#p1`. */
  units: string[];
  /** What the law says for it. */
  means: string[];
}

/** The words that a query is understood by. */
export interface Lexicon extends Omit<WordList, 'indexes'> {
  /** The slug of the law that goes by this name, in full, in short or with its middle left out. */
  lawNamed(name: string): string | undefined;
  /** The entry of a word as it stands, marks and spaces aside. */
  wordNamed(word: string): ListedWord | undefined;
  /** The entries whose words stand in a text, the longest first; none that lies inside another. */
  wordsIn(text: string): ListedWord[];
}

const GENRE = /(?:法|条例|规定|办法|细则|解释|修正案)[一二三四五六七八九十]*$/;
/** Words that a short name may begin with although the title does not. */
const LATE_START = /^(?:解释|修正案)/;

/** Opens a list of words. */
export function openLexicon({ laws, words }: Omit<WordList, 'indexes'>): Lexicon {
  const named = laws.flatMap(({ slug, names }) => names.flatMap(variantsOf).map((name) => ({ name, slug })));
  const slugs = new Map(named.map(({ name, slug }) => [name, slug]).reverse() as [string, string][]);
  const listed = new Map(words.map((entry) => [squashText(entry.word), entry]));
  const longestFirst = [...listed].sort(([a], [b]) => b.length - a.length);
  return {
    laws,
    words,
    lawNamed(written) {
      const name = plainName(written);
      const exact = slugs.get(name);
      if (exact !== undefined || name.length < 3 || !GENRE.test(name)) return exact;
      const fitting = named.filter((law) => isAbridged(name, law.name)).sort((a, b) => a.name.length - b.name.length);
      return fitting[0]?.slug;
    },
    wordNamed: (word) => listed.get(squashText(word)),
    wordsIn(text) {
      let left = squashText(text);
      const found: ListedWord[] = [];
      for (const [word, entry] of longestFirst) {
        if (word.length < 2 || !left.includes(word)) continue;
        found.push(entry);
        left = left.replaceAll(word, '\n');
      }
      return found;
    },
  };
}

/** 中华人民共和国安全生产法 -> 安全生产法; 刑法修正案11 -> 刑法修正案十一; 法释〔2022〕19号 -> 法释202219. */
function plainName(name: string): string {
  const text = squashText(name).replace(/^中华人民共和国/, '');
  const number = /^(.*\D)(\d{4})年?第?(\d+)号?$/.exec(text);
  if (number !== null) return number.slice(1).join('');
  return text.replace(/[1-9]\d?$/, (digits) => formatNumeral(Number(digits)));
}

function variantsOf(name: string): string[] {
  const plain = plainName(name);
  const matter = plain.replace(/^.*?关于(?:办理)?/, '');
  return [...new Set([plain, matter])];
}

/** Whether a name is another with some of its characters left out, from the same beginning to the same end. */
function isAbridged(name: string, full: string): boolean {
  if (name.at(-1) !== full.at(-1) || (name[0] !== full[0] && !LATE_START.test(name))) return false;
  let at = -1;
  return [...name].every((character) => {
    at = full.indexOf(character, at + 1);
    return at !== -1;
  });
}
