/** Always the same pseudo-random numbers, 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '"><script>document.title="x"</script>',
  "<svg/onload='alert(1)'>",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '<b data-search-results>危险作业罪</b>',
  '&lt;a data-result&gt;',
  '</mark><a data-result href="//example.com">x</a>',
];
const WORDS = [
  '危险作业罪',
  '刑法',
  '第一百三十四条之一',
  '报警器',
  '安全生产法36',
  'weixian',
  '没出事故也会坐牢吗',
  '12350',
];
const MARKS = [
  '"',
  '“',
  '”',
  "'",
  '\\',
  '/',
  '?',
  '#',
  '%',
  '%00',
  '%E4%BD',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '^',
  '$',
  '.*',
  '+',
  '|',
  '《',
  '》',
  '〔',
  '〕',
  '——',
  '。',
  '，',
  '、',
  '…',
];
const ODD = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  'é',
  'ﬁ',
  '①',
  '㈠',
  '\u3000',
  '\u0301\u0301',
  'ａｂｃ',
  '９９９',
];

/** Queries nobody would ask, `count` of them, always the same: markup, control characters, halves of pairs, very long ones. */
export function hostileQueries(count: number): string[] {
  const random = randomNumbers(20261122);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const character = () => String.fromCodePoint(Math.floor(random() * 0x10ffff));
  const piece = () => {
    const kind = random();
    if (kind < 0.2) return pick(MARKUP);
    if (kind < 0.45) return pick(WORDS);
    if (kind < 0.7) return pick(MARKS);
    return kind < 0.85 ? pick(ODD) : character();
  };
  return Array.from({ length: count }, (_, index) => {
    if (index % 97 === 0) return piece().padEnd(10_000, piece() || '危');
    return Array.from({ length: 1 + Math.floor(random() * 6) }, piece).join(random() < 0.3 ? ' ' : '');
  });
}
