import { createRequire } from 'node:module';

/** Spaces between Chinese and Latin come from the stylesheet, so none are put in; words are not ours to spell. */
const RULES = {
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-backticks': 0,
  'space-dash': 0,
  'space-dollar': 0,
  spellcheck: 0,
};
/** Lines to write on and the wide spaces that set a form; AutoCorrect would take them for mistakes. */
const FORM = /([\u3000＿]+)/u;
/** A piece without any is not Chinese: its points and commas are its own. */
const HAN = /\p{Script=Han}/u;
const MARKS = /[\p{P}\p{S}\s]/gu;

type AutoCorrect = Pick<typeof import('autocorrect-node'), 'format' | 'loadConfig'>;

/** Native code: undefined where none is made for the machine (Linux on ARM). Its hints are missing there, all else works. */
const autoCorrect = loadAutoCorrect();

function loadAutoCorrect(): AutoCorrect | undefined {
  try {
    const library: AutoCorrect = createRequire(import.meta.url)('autocorrect-node');
    library.loadConfig(JSON.stringify({ rules: RULES }));
    return library;
  } catch {
    return undefined;
  }
}

/**
 * A run of Chinese text with full-width punctuation and half-width digits and letters. Gives the text as it is where
 * anything else than marks, spaces and the width of characters would change.
 */
export function correctTypography(text: string): string {
  const corrected = text
    .split(FORM)
    .map((piece, index) => (index % 2 === 1 || !HAN.test(piece) ? piece : correctPiece(piece)))
    .join('');
  return bare(corrected) === bare(text) ? corrected : text;
}

/** White space at the ends joins the piece to what stands beside it. */
function correctPiece(piece: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(piece) ?? [];
  return before + (autoCorrect?.format(inner) ?? inner) + after;
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(MARKS, '');
}
