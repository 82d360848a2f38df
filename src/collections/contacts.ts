import { withoutSpace } from '#legal/white-space.ts';

/** Contact persons of a notice as its front matter lists them. */
export interface Contacts {
  names: readonly string[];
  phones: readonly string[];
}

const SENTENCE = /[^。！？!?\n]*[。！？!?\n]?/gu;

/**
 * Leaves out every sentence that holds a contact's name or number, so that neither can be found by searching.
 * White space inside a name (雷 军) and marks inside a number (8535-3018) do not hide it.
 */
export function withoutContacts(text: string, contacts: readonly Contacts[]): string {
  const names = contacts.flatMap((contact) => contact.names.map(withoutSpace));
  const phones = contacts.flatMap((contact) => contact.phones.map(digitsOf));
  if (names.length + phones.length === 0) return text;
  const holds = (sentence: string): boolean =>
    names.some((name) => name !== '' && withoutSpace(sentence).includes(name)) ||
    phones.some((phone) => phone !== '' && digitsOf(sentence).includes(phone));
  const sentences = text.match(SENTENCE) ?? [];
  return sentences.filter((sentence) => !holds(sentence)).join('');
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/gu, '');
}
