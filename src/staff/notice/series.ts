import { isDayLine } from './day.ts';
import { type HeadingLevel, type Label, readLabel } from './label.ts';
import { findOrgans } from './organ.ts';
import type { Part } from './part.ts';

/** A part before it is settled which numbered paragraphs are headings: the words after a heading stay with it. */
export type Draft = (Part & { kind: 'heading'; rest: string }) | Exclude<Part, { kind: 'heading' }>;

/**
 * Short items under 1. 2. 3. are a list and no headings where none of them has text of its own, or where most of their
 * siblings are plain paragraphs.
 */
export function keepHeadings(found: readonly Draft[]): Part[] {
  const drafts = found.map((draft, index) => likeSibling(draft, siblingBefore(found, index)));
  return drafts.flatMap((draft, index): Part[] => {
    if (draft.kind !== 'heading') return [draft];
    const { rest, ...heading } = draft;
    if (draft.level < 3 || readLabel(`${draft.text}　`) === undefined || isSeries(drafts, index, draft)) {
      return rest === '' ? [heading] : [heading, { kind: 'text', text: rest, line: draft.line }];
    }
    return [{ kind: 'text', text: draft.text + rest, line: draft.line }];
  });
}

/** The part with the number before that of a part, at the same level and under the same heading. */
function siblingBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  const label = labelOf(drafts[index]);
  if (label === undefined || label.number < 2) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const own = labelOf(drafts[at]);
    if (own === undefined || own.level > label.level) continue;
    return own.level === label.level && own.number === label.number - 1 ? drafts[at] : undefined;
  }
  return undefined;
}

/**
 * （二）典型案例。 with nothing after it is a heading where its sibling is one that runs on, and 二、提供灯箱50处。 the
 * last item of a list where the one before it ends with ；.
 */
function likeSibling(draft: Draft, before: Draft | undefined): Draft {
  const label = labelOf(draft);
  if (label === undefined || before === undefined || !/。$/u.test(label.text)) return draft;
  if (draft.kind === 'heading' && draft.rest === '' && before.kind === 'text' && /[；;。]$/u.test(before.text)) {
    return { kind: 'text', text: draft.text, line: draft.line };
  }
  const isOwn = draft.kind === 'text' && before.kind === 'heading' && before.rest !== '' && /。$/u.test(before.text);
  if (!isOwn || !/^[^，；。：]{2,14}。$/u.test(label.text)) return draft;
  const { text, line } = draft;
  return { kind: 'heading', level: label.level, text, name: label.text, rest: '', line };
}

function labelOf(draft: Draft | undefined): Label | undefined {
  return draft?.kind === 'heading' || draft?.kind === 'text' ? readLabel(draft.text) : undefined;
}

function isSeries(drafts: readonly Draft[], index: number, { level }: Draft & { kind: 'heading' }): boolean {
  const siblings = siblingsOf(drafts, index, level);
  const headings = siblings.filter((at) => drafts[at]?.kind === 'heading');
  const isOpen = headings.some((at) => {
    const own = drafts[at];
    const next = drafts[at + 1];
    if (own?.kind === 'heading' && own.rest !== '') return true;
    return (
      next !== undefined &&
      next.kind !== 'title' &&
      !(next.kind === 'heading' && next.level <= level) &&
      !isTail(next, level)
    );
  });
  return isOpen && headings.length * 2 >= siblings.length;
}

/** The parts with a number of the same level around one, down and up to a higher heading. */
function siblingsOf(drafts: readonly Draft[], index: number, level: HeadingLevel): number[] {
  const found = [index];
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < drafts.length; at += step) {
      const draft = drafts[at];
      if (draft === undefined || draft.kind === 'title' || (draft.kind === 'heading' && draft.level < level)) break;
      const own =
        draft.kind === 'heading' ? draft.level : draft.kind === 'text' ? readLabel(draft.text)?.level : undefined;
      if (own === level) found.push(at);
    }
  }
  return found;
}

/** What follows the last item of a list without being its text. */
function isTail(draft: Draft, level: HeadingLevel): boolean {
  if (draft.kind !== 'text') return false;
  return (
    findOrgans(draft.text).length > 0 ||
    isDayLine(draft.text) ||
    /^附件|^联系/u.test(draft.text) ||
    readLabel(draft.text)?.level === level
  );
}
