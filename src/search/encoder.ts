/** Parts of a text that are searched as one: runs of Chinese characters, and words of letters and digits. */
export interface Run {
  kind: 'han' | 'word';
  text: string;
}

/** The smallest piece of a query, as it is read and as the index has it. */
export interface Gram {
  text: string;
  token: string;
}

const IGNORED = /[\p{Zs}\t《》〈〉“”‘’「」『』"'、,:()[\]【】〔〕·—-]/u;
const IDEOGRAPH = /[\p{Lo}〇]/u;
const WORD = /[\p{L}\p{N}]/u;
const WIDTH = 4;

/** The form in which texts and queries are compared: full-width and compatibility characters unified, lower case. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Cuts a text into runs. Spaces, brackets and marks inside a Chinese sentence do not part it (《刑法》第一条 reads as
 * 刑法第一条, 关闭、破坏 as 关闭破坏); the end of a clause and a new line do.
 */
export function findRuns(text: string): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const character of normalizeText(text)) {
    if (IGNORED.test(character)) {
      if (open?.kind === 'word') open = undefined;
      continue;
    }
    const kind = IDEOGRAPH.test(character) ? 'han' : WORD.test(character) ? 'word' : undefined;
    if (kind === undefined) {
      open = undefined;
    } else if (open?.kind === kind) {
      open.text += character;
    } else {
      open = { kind, text: character };
      runs.push(open);
    }
  }
  return runs;
}

/** The text without everything that a search does not see, as `findRuns` reads it, on one line. */
export function squashText(text: string): string {
  return findRuns(text)
    .map((run) => run.text)
    .join('');
}

/**
 * Tokens of a text for the index, in its order: a word as it is, a run of Chinese characters as its pairs of neighbours.
 * A character that stands alone has none; `encodeCharacters` has it.
 */
export function encodeText(text: string): string[] {
  return findRuns(text).flatMap((run) => (run.kind === 'word' ? [encodeWord(run.text)] : pairs(run.text)));
}

/** One token for each Chinese character that occurs, for queries of a single one. */
export function encodeCharacters(text: string): string[] {
  const characters = findRuns(text).flatMap((run) => (run.kind === 'han' ? [...run.text] : []));
  return [...new Set(characters)].map(encodeCharacter);
}

/**
 * The pieces that every text holding the words of a query has, each once: pairs of neighbours, words, and characters
 * that stand alone. A word matches as a beginning: what is typed may be half of it.
 */
export function findGrams(query: string): Gram[] {
  const grams = new Map<string, Gram>();
  for (const run of findRuns(query)) {
    for (const gram of gramsOf(run)) grams.set(gram.token, gram);
  }
  return [...grams.values()];
}

function gramsOf({ kind, text }: Run): Gram[] {
  if (kind === 'word') return [{ text, token: `w${text}` }];
  const characters = [...text];
  if (characters.length === 1) return [{ text, token: encodeCharacter(text) }];
  const tokens = pairs(text);
  return tokens.map((token, index) => ({ text: characters.slice(index, index + 2).join(''), token }));
}

/** The token that only the record of this unit has, by the unit's id: a thing that a query names is found by it at once. */
export function encodeUnitId(id: string): string {
  return `k${plain(id)}q`;
}

/** The token of the articles of one number (`134-1`), one in each law. */
export function encodeArticleId(id: string): string {
  return `n${plain(id)}q`;
}

/** The token of everything that belongs to a law, by its slug. */
export function encodeLaw(slug: string): string {
  return `l${plain(slug)}q`;
}

/** The token of an article, or of a paragraph of one, that a text mentions. */
export function encodeMention(id: string, paragraph?: number): string {
  return `m${plain(id)}${paragraph === undefined ? '' : `p${paragraph}`}q`;
}

/** Tokens of neighbouring syllables, in their order; a syllable that is not known parts them. */
export function encodeSyllables(syllables: readonly (string | undefined)[]): string[] {
  return syllables.slice(1).flatMap((second, index) => {
    const first = syllables[index];
    return first === undefined || second === undefined ? [] : [`p${first}0${second}0`];
  });
}

function plain(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, 'z');
}

/** The closing letter keeps Pagefind from taking 12 for the beginning of 12350 when a query asks for 12350. */
function encodeWord(word: string): string {
  return `w${word}q`;
}

function encodeCharacter(character: string): string {
  return `y${codePoint(character)}`;
}

function pairs(run: string): string[] {
  const codes = [...run].map(codePoint);
  return codes.slice(1).map((code, index) => `x${codes[index]}${code}`);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36).padStart(WIDTH, '0');
}
