import { formatNumeral, parseNumeral } from '#legal/numerals.ts';
import type { NoteBook, SourceLine } from './import-notes.ts';

const MARK = /[（(]\s*([一二三四五六七八九十]+)\s*[）)]/g;

/**
 * Cuts a list that runs on in one paragraph (…下列职责：（一）…；（二）…。) into one line each, the marks written （一）.
 * Only where the marks ascend from （一） and each follows ： or ；; anything else stays whole and is reported where it
 * looks like a list. `first` is the number of the item that the line itself is, `next` that of the line after it.
 */
export function splitRunOnList(
  { text, line }: SourceLine,
  { first, next }: { first: number | undefined; next: number | undefined },
  notes: NoteBook,
): string[] {
  const cuts: { at: number; end: number; number: number }[] = [];
  let expected = (first ?? 0) + 1;
  let doubt: string | undefined;
  for (const match of text.matchAll(MARK)) {
    const number = parseNumeral(match[1] ?? '');
    const before = text.slice(0, match.index).trimEnd().at(-1) ?? '';
    const after = text.slice(match.index + match[0].length).trimStart();
    if (number !== expected || before === '' || /[第、和或至]/.test(before) || /^[项款目]/.test(after)) continue;
    const opens = number === 1 ? '：:' : '；;：:';
    if (opens.includes(before)) {
      cuts.push({ at: match.index, end: match.index + match[0].length, number });
      expected += 1;
    } else if (/[，。,]/.test(before)) doubt ??= match[0];
  }
  const isList = cuts.length >= (first === undefined && next !== expected ? 2 : 1);
  if (doubt !== undefined || (!isList && cuts.length > 0)) {
    notes.add(line, `段落中间的“${doubt ?? '（一）'}”像连排的项，没有拆开；是项就另起一行`);
  }
  if (!isList) return [text];
  notes.add(line, '几项连排在一段里，已按序号拆开', 'run-on');
  const lines = [text.slice(0, cuts[0]?.at).trimEnd()];
  cuts.forEach(({ end, number }, index) => {
    const item = text.slice(end, cuts[index + 1]?.at).trim();
    lines.push(`（${formatNumeral(number)}）${item}`);
  });
  if (/[。！？].*\S/.test(lines.at(-1)?.slice(0, -1) ?? '')) {
    notes.add(line, `拆出的最后一项里，句号之后还有文字，可能是下一款：“${lines.at(-1)}”`);
  }
  return lines;
}
