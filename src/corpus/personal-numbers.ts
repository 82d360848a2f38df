/** A number that leads to one person. */
export interface PersonalNumber {
  kind: 'id' | 'mobile' | 'card';
  /** Where it begins in the text. */
  start: number;
  /** The number with its middle hidden, fit to be shown in a message. */
  masked: string;
}

interface Pattern {
  kind: PersonalNumber['kind'];
  /** People break such numbers with spaces or hyphens. */
  written: RegExp;
  isValid(number: string): boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'id',
    written: /(?<!\d)[1-9]\d{5}[ -]?(?:19|20)\d{6}[ -]?\d{3}[\dX](?![\dA-Z])/gi,
    isValid: (number) => number.endsWith(idCheck(number)),
  },
  { kind: 'mobile', written: /(?<!\d)(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, isValid: () => true },
  { kind: 'card', written: /(?<!\d)[3-69]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?!\d)/g, isValid: isLuhn },
];

/**
 * Identity numbers (GB 11643, check digit), mobile numbers and bank card numbers (Luhn) in a text, full-width digits
 * included. Office lines and hotlines are too short; other long numbers fail the check digits.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const plain = halfWidth(text);
  return PATTERNS.flatMap(({ kind, written, isValid }) =>
    [...plain.matchAll(written)].flatMap(({ 0: found, index }) => {
      const number = found.replace(/[ -]/g, '').toUpperCase();
      return isValid(number) ? [{ kind, start: index, masked: `${number.slice(0, 3)}****${number.slice(-2)}` }] : [];
    }),
  );
}

/** Full-width digits and letters as half-width, each at its place. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ｘｘ－]/gu, (character) => character.normalize('NFKC'));
}

function idCheck(number: string): string {
  const sum = [...number.slice(0, 17)].reduce((all, digit, index) => all + Number(digit) * (2 ** (17 - index) % 11), 0);
  return '10X98765432'.charAt(sum % 11);
}

function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
