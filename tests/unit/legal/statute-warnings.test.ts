import { formatStatute, parseStatute } from '#legal/statute.ts';
import { describe, expect, test } from 'vitest';

const bare = (text: string): string => text.replace(/\s/g, '');

describe('写错的条文照样留下，并指出行号', () => {
  test.each<[string, string, number, RegExp]>([
    ['条号用阿拉伯数字', '第一条　甲。\n第2条　乙。\n', 2, /第二条/],
    ['条号后没有空格', '第一条　甲。\n第二条乙。\n', 2, /空一格/],
    ['项用半角括号', '第一条　甲：\n(一)乙；\n', 2, /（一）/],
    ['项用阿拉伯数字', '第一条　甲：\n（1）乙；\n', 2, /（一）/],
    ['项跳号', '第一条　甲：\n（一）乙；\n（三）丙。\n', 3, /（二）/],
    ['目跳号', '第一条　甲：\n（一）乙：\n2．丙。\n', 3, /1．/],
    ['目不在项下', '第一条　甲。\n1．乙。\n', 2, /一款/],
    ['目用半角点', '第一条　甲：\n（一）乙：\n1.丙。\n', 3, /1．/],
    ['同一条两次', '第一条　甲。\n第一条　乙。\n', 2, /两次/],
    ['条的次序倒了', '第二条　甲。\n第一条　乙。\n', 2, /之后/],
    ['有条号没有正文', '第一条　甲。\n第二条\n', 2, /没有正文/],
    ['标题和条之间有文字', '第一章　总则\n说明。\n第一条　甲。\n', 2, /不属于任何一条/],
    ['条号读不出来', '第一条　甲。\n第一百百条　乙。\n', 2, /读不出来/],
  ])('%s', (_, source, line, message) => {
    const { statute, warnings } = parseStatute(source);
    expect(warnings.map((warning) => warning.line)).toEqual([line]);
    expect(warnings[0]?.text).toMatch(message);
    expect(bare(formatStatute(statute))).toBe(bare(source));
  });

  test('随手乱写的三千份文本都不出错，一个字也不丢', () => {
    const pieces = [
      '第',
      '一',
      '十',
      '百',
      '零',
      '百三十四',
      '条',
      '之',
      '款',
      '项',
      '目',
      '编',
      '章',
      '节',
      '（',
      '）',
      '(',
      ')',
      '1',
      '２',
      '．',
      '.',
      '、',
      '：',
      '；',
      '。',
      '\n',
      '\n',
      '\r\n',
      '　',
      ' ',
      '\t',
      '规定',
      '《刑法》',
      '第一条　',
      '第二条之一　',
      '\n一、',
      '\n三、',
      '\n（一）',
      '\n（二）',
      '\n1．',
      '\n第一章　',
      '{',
      '*',
      '\u0000',
      '\uD83D',
      '𠮷',
      '\u2028',
    ];
    let seed = 20210301;
    const random = (limit: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * limit);
    };
    for (let sample = 0; sample < 3000; sample += 1) {
      let source = '';
      for (let length = random(60); length > 0; length -= 1) source += pieces[random(pieces.length)] ?? '';
      const { statute } = parseStatute(source);
      const written = formatStatute(statute);
      if (bare(written) !== bare(source)) expect(bare(written), JSON.stringify(source)).toBe(bare(source));
      const again = formatStatute(parseStatute(written).statute);
      if (again !== written) expect(again, JSON.stringify(source)).toBe(written);
    }
  });
});
