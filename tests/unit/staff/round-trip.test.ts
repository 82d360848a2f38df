import { expect, test } from 'vitest';
import { formatNumeral } from '#legal/numerals.ts';
import { formatStatute, parseStatute } from '#legal/statute.ts';
import { importStatute } from '#staff/statute-import.ts';
import { lettersOf, readLines } from './fixtures.ts';

const RUNS = Math.max(300, Number(process.env['FUZZ_RUNS'] ?? 0) / 10);

/** The same sequence for the same seed on every machine. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[next(values.length)] ?? values[0];
  return { next, pick };
}

const clauses = readLines('work-safety-law')
  .map((line) => line.trim())
  .filter((line) => /^[^第（中目].*。$/.test(line) && line.length < 200);

/** A law of a few articles, printed badly, and the letters of its articles as a good print has them. */
function badPrint(seed: number): { lines: string[]; letters: string } {
  const { next, pick } = dice(seed);
  const lines: string[] = ['某法', '（2020年1月1日第一届全国人民代表大会常务委员会第一次会议通过）'];
  let letters = '';
  const paragraph = (mark: string, printed: string, body: string): void => {
    letters += mark + body;
    const text = `${pick(['　　', '', ' '])}${printed}${body}`;
    const width = next(3) === 0 ? 25 + next(20) : text.length;
    for (let at = 0; at < text.length; at += width) {
      lines.push(text.slice(at, at + width));
      if (next(12) === 0) lines.push('', `— ${lines.length} —`);
    }
  };
  const clause = (): string => clauses[next(clauses.length)] ?? '甲。';
  for (let number = 1; number <= 2 + next(8); number += 1) {
    const chinese = formatNumeral(number);
    const digits = pick([chinese, String(number), [...chinese].join(' ')]);
    paragraph(
      `第${chinese}条`,
      `第${pick(['', ' '])}${digits}${pick(['', ' '])}条${pick(['　', '  ', '\u00A0'])}`,
      clause(),
    );
    if (next(2) === 0) paragraph('', '', clause());
    if (next(2) === 0) {
      const items = Array.from({ length: 2 + next(4) }, (_, index) => ({
        index: index + 1,
        text: `${clause().slice(0, -1)}`,
      }));
      const isRunOn = next(2) === 0;
      const marks = items.map(({ index, text }) => ({
        mark: `（${formatNumeral(index)}）`,
        printed: isRunOn
          ? pick([`（${formatNumeral(index)}）`, `(${formatNumeral(index)})`])
          : `(${formatNumeral(index)})`,
        text: `${text.replace(/[；：（）]/g, '')}${index === items.length ? '。' : '；'}`,
      }));
      const head = '有下列情形之一的，责令改正：';
      if (isRunOn) {
        letters += head + marks.map(({ mark, text }) => mark + text).join('');
        lines.push(head + marks.map(({ printed, text }) => printed + text).join(''));
      } else {
        paragraph('', '', head);
        for (const { mark, printed, text } of marks) paragraph(mark, printed, text);
      }
    }
  }
  return { lines, letters };
}

test('印得再差，条文的字一个不少，次序不变', () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { lines, letters } = badPrint(seed);
    const { text, law } = importStatute(lines);
    const at = `种子 ${seed}`;
    expect(lettersOf(text), at).toBe(lettersOf(letters));
    expect(formatStatute(parseStatute(text).statute), at).toBe(text);
    expect(law.version.adopted, at).toBe('2020-01-01');
  }
});

test('随手乱写的行：不出错，汉字除页码、页眉、目录、标题外都在，次序不变', () => {
  const pieces = [
    '第',
    '一',
    '二',
    '条',
    '章',
    '节',
    '编',
    '之一',
    '（一）',
    '(二)',
    '1.',
    '２、',
    '；',
    '：',
    '。',
    '，',
    ' ',
    '　',
    '\t',
    '甲',
    '乙丙',
    '- 3 -',
    '㈠',
    '⼀',
  ] as const;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { next, pick } = dice(seed * 7919);
    const word = (): string => Array.from({ length: next(9) }, () => pick(pieces)).join('');
    const lines = ['某法', '第一条　首。', ...Array.from({ length: next(12) }, word)];
    const { text } = importStatute(lines);
    const kept = [...lettersOf(text)];
    for (const letter of lettersOf(lines.slice(1).join('')).replace(/[^甲乙丙首]/g, '')) {
      const found = kept.indexOf(letter);
      expect(found, `种子 ${seed}：${JSON.stringify(lines)}`).not.toBe(-1);
      kept.splice(0, found + 1);
    }
  }
});
