import { type Antecedent, lastInSentence, lastOfGenre, type Source } from './antecedents.ts';
import type { Head } from './citation-heads.ts';
import { matchUnmarked, type Part, readParts } from './citation-parts.ts';
import type { Citation, Span } from './citations.ts';
import { matchPlace } from './provision.ts';

/** What may stand before 第三条 so that it is not the article of a document whose name we do not know. */
const leadIn =
  /(?:^|[，。；：、（(“"‘\s—]|依照|按照|根据|依据|适用|违反|触犯|参照|参见|作为|以及|或者|并且|[其的和及与或至到按依即在对由将有为是以])$/;
const counted = /^(?:[件线路龙例战腿]|措施|要求|经验|意见|建议|生产线|是)/;
const pause = /[，。；：、（(“"‘\s—]$/;
const unmarked = /^(?:[\d０-９]+|[一二三四五六七八九][零一二三四五六七八九十]*百[零一二三四五六七八九十]*)条/;
const afterUnmarked = /^(?:$|[，。；：、）)”"’\s]|之[一二三四五六七八九十\d]|第|的|规定|和|及|与|或)/;

/** The citations that begin with a head; what they name, or the law alone, is added to `named`. */
export function readHead(text: string, head: Head, named: Antecedent[]): Citation[] {
  const { start, end } = head;
  if (head.kind === 'former-law') {
    named.push({ start, end, source: { kind: 'former-law' } });
    return [];
  }
  if (head.kind === 'law' || head.kind === 'self' || head.kind === 'that-law') {
    const parts = readArticles(text, end);
    const said = head.kind === 'that-law' ? lastOfGenre(text, named, start, head.genre) : undefined;
    const source = said ?? sourceOf(head);
    if (parts.length === 0) named.push({ start, end, source });
    const first = head.kind === 'that-law' ? { kind: 'earlier' as const, word: head.word } : { kind: 'full' as const };
    return cite(text, start, parts, source, first, named);
  }
  const parts = readParts(text, end).filter(({ place }) => place.article === undefined);
  const whole = parts.length === 0 ? [{ start, end, place: {} }] : parts;
  if (head.kind === 'this-article') return cite(text, start, whole, { kind: 'self' }, { kind: 'full' }, named);
  if (head.kind === 'that-article') {
    const before = lastInSentence(text, named, start);
    if (before?.place === undefined) return [];
    const { article, sub } = before.place;
    const ref = { ...(article === undefined ? {} : { article }), ...(sub === undefined ? {} : { sub }) };
    const same = whole.map((part) => ({ ...part, place: { ...ref, ...part.place } }));
    return cite(text, start, same, before.source, { kind: 'earlier', word: text.slice(start, end) }, named);
  }
  const { unit, count: back } = head;
  return spans(text, start, whole).map(({ place, last, ...span }) => {
    const citation = { ...span, kind: 'relative' as const, unit, back, place };
    return last === undefined ? citation : { ...citation, last };
  });
}

function sourceOf(head: Extract<Head, { kind: 'law' | 'self' | 'that-law' }>): Source {
  if (head.kind === 'self') return { kind: 'self' };
  if (head.kind === 'that-law') return { kind: 'law', law: head.word };
  const { law, number } = head;
  return number === undefined ? { kind: 'law', law } : { kind: 'law', law, number };
}

/** The articles after a name; without 第 only where a number and 条 cannot be a count of things (36条, not 十条). */
function readArticles(text: string, end: number): Part[] {
  const at = end + (/^[ \t\u3000]*/.exec(text.slice(end))?.[0].length ?? 0);
  const parts = readParts(text, at);
  if (parts[0] !== undefined) return parts[0].place.article === undefined ? [] : parts;
  const count = unmarked.exec(text.slice(at, at + 20));
  if (count === null || !afterUnmarked.test(text.slice(at + count[0].length))) return [];
  const match = matchUnmarked(text, at);
  return match === undefined ? [] : [{ start: at, ...match }];
}

/** The citations that begin with a 第 before which no name stands. */
export function readBare(text: string, start: number, named: Antecedent[], genre: 'document' | 'statute'): Citation[] {
  const match = matchPlace(text, start);
  if (match === undefined || counted.test(text.slice(match.end))) return [];
  const before = lastInSentence(text, named, start);
  if (match.place.article !== undefined) {
    const source = before?.source ?? (genre === 'statute' ? { kind: 'self' as const } : undefined);
    const lead = text.slice(Math.max(0, start - 2), start);
    if (source === undefined || !leadIn.test(lead)) return [];
    // 《安全生产法》……，第二条…… may count measures; once one article was cited, the next number is an article too.
    if (genre === 'document' && pause.test(lead) && before?.place === undefined) return [];
    return cite(text, start, readParts(text, start), source, { kind: 'earlier' }, named);
  }
  const isParagraph = match.place.paragraph !== undefined;
  if (genre === 'statute') {
    if (!isParagraph || !leadIn.test(text.slice(Math.max(0, start - 2), start))) return [];
    return spans(text, start, readParts(text, start)).map(({ place, last, ...span }) => {
      const citation = { ...span, kind: 'relative' as const, unit: 'article' as const, back: 0, place };
      return last === undefined ? citation : { ...citation, last };
    });
  }
  const isBracketed = /^第[（(]/.test(text.slice(start));
  if (before?.place?.article === undefined || !(isParagraph || isBracketed)) return [];
  return cite(text, start, readParts(text, start, before.place), before.source, { kind: 'earlier' }, named);
}

function spans(text: string, start: number, parts: readonly Part[]): (Span & Pick<Part, 'place' | 'last'>)[] {
  return parts.map((part, index) => {
    const from = index === 0 ? start : part.start;
    const span = { start: from, end: part.end, text: text.slice(from, part.end), place: part.place };
    return part.last === undefined ? span : { ...span, last: part.last };
  });
}

/** The citations of a run of provisions of one law, which later words of the text can lean on. */
function cite(
  text: string,
  start: number,
  parts: readonly Part[],
  source: Source,
  first: { kind: 'full' } | { kind: 'earlier'; word?: string },
  named: Antecedent[],
): Citation[] {
  return spans(text, start, parts).flatMap(({ place, last, ...span }, index): Citation[] => {
    named.push({ start: span.start, end: span.end, source, place: last ?? place });
    if (source.kind === 'former-law') return [];
    if (source.kind === 'self') return [{ ...span, kind: 'self', place, ...(last === undefined ? {} : { last }) }];
    if (place.article === undefined) return [];
    const { kind: _, ...law } = source;
    const citation = { ...span, ...law, provision: { ...place, article: place.article } };
    if (last?.article !== undefined) return [{ ...citation, kind: 'range', last: { ...last, article: last.article } }];
    return [index === 0 ? { ...citation, ...first } : { ...citation, kind: 'list' }];
  });
}
