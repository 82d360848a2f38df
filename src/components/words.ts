const words = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;
const OPENS = /^[“‘《〈（(]/u;
const CLOSES = /[”’》〉）)]$/u;

/** Cuts a title where its line may end: between words of Chinese, never inside a quotation or before a word of one character. */
export function splitWords(title: string): string[] {
  const pieces: string[] = [];
  let previous = '';
  let depth = 0;
  for (const { segment } of words.segment(title)) {
    if (pieces.length > 0 && depth === 0 && mayBreak(previous, segment)) pieces.push(segment);
    else pieces.push((pieces.pop() ?? '') + segment);
    if (OPENS.test(segment)) depth += 1;
    else if (CLOSES.test(segment)) depth = Math.max(0, depth - 1);
    previous = segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (OPENS.test(after)) return HAN.test(before);
  return HAN.test(after) && after.length > 1 && (HAN.test(before) || CLOSES.test(before));
}
