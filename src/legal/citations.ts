import { findDocumentNumbers, formatDocumentNumber } from './document-number.ts';
import { matchProvision, type Provision } from './provision.ts';

/** A provision of a named law in a running text; `text` is `source.slice(start, end)`. */
export interface Citation {
  start: number;
  end: number;
  text: string;
  /** The name as written without 《》, or the normalised document number where only that is written. */
  law: string;
  /** The document number in brackets after the name, normalised. */
  number?: string;
  provision: Provision;
}

const titlePattern = /《((?:[^《》]|《[^《》]*》)+)》/g;
const bracketPattern = /[（(]([^（）()]{4,40})[）)]/y;
const gapPattern = /[ \t\u3000]*/y;

/**
 * Every citation `《法名》第X条[之Y][第X款][第（X）项]`, also with （发文字号） after the name or the number alone, in order.
 * Finds only; whether such a law or article exists is resolveCitation's question.
 */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(titlePattern)) {
    const law = (match[1] ?? '').trim();
    const named = match.index + match[0].length;
    const numbered = bracketedNumber(text, named);
    const found = matchProvision(text, skipGap(text, numbered?.end ?? named));
    if (found === undefined || law === '') continue;
    const { index: start } = match;
    const citation = { start, end: found.end, text: text.slice(start, found.end), law };
    const { provision } = found;
    citations.push(
      numbered === undefined ? { ...citation, provision } : { ...citation, number: numbered.number, provision },
    );
  }
  for (const { start, end, number } of findDocumentNumbers(text)) {
    const found = matchProvision(text, skipGap(text, end));
    if (found === undefined) continue;
    citations.push({
      start,
      end: found.end,
      text: text.slice(start, found.end),
      law: formatDocumentNumber(number),
      provision: found.provision,
    });
  }
  return citations.sort((one, other) => one.start - other.start);
}

function bracketedNumber(text: string, at: number): { number: string; end: number } | undefined {
  bracketPattern.lastIndex = at;
  const match = bracketPattern.exec(text);
  const inside = match?.[1]?.trim() ?? '';
  const [found] = findDocumentNumbers(inside);
  if (match === null || found === undefined || found.text !== inside) return undefined;
  return { number: formatDocumentNumber(found.number), end: at + match[0].length };
}

function skipGap(text: string, at: number): number {
  gapPattern.lastIndex = at;
  return at + (gapPattern.exec(text)?.[0].length ?? 0);
}
