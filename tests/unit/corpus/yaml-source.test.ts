import { expect, test } from 'vitest';
import { readYaml, type YamlSource } from '#corpus/yaml-source.ts';

const text = `---
title: 标题
list:
  - { a: 1, 134: "《示例法》第二条" }
  - a:
empty:
long: >-
  第一行
  第二行
---
`;

function read(): YamlSource {
  const source = readYaml({ text, start: 4, end: text.length - 4 });
  if ('faults' in source) throw new Error('读不出来');
  return source;
}

test('值、名称和文字的位置都从整个文件数起', () => {
  const source = read();
  expect(source.placeOf(['title'])).toEqual({ line: 2, column: 8 });
  expect(source.placeOfKey(['list', 0, 'a'])).toEqual({ line: 4, column: 7 });
  expect(source.placeOf(['list', 0, '134'])).toEqual({ line: 4, column: 18 });
  expect(source.placeOfWords(['list', 0, '134'], '《示例法》')).toEqual({ line: 4, column: 19 });
  expect(source.placeOfWords(['long'], '第二行')).toEqual({ line: 9, column: 3 });
});

test('没有的值指到该有它的地方', () => {
  const source = read();
  expect(source.placeOf(['nothing'])).toEqual({ line: 2, column: 1 });
  expect(source.placeOf(['list', 0, 'b'])).toEqual({ line: 4, column: 5 });
  expect(source.placeOf(['list', 1, 'a'])).toEqual({ line: 5, column: 5 });
  expect(source.placeOf(['empty'])).toEqual({ line: 6, column: 1 });
  expect(source.has(['empty'])).toBe(false);
  expect(source.has(['list', 0, 'a'])).toBe(true);
});

test('格式错误带着位置', () => {
  expect(readYaml({ text: 'a: 1\na: 2\n', start: 0, end: 10 })).toEqual({
    faults: [{ code: 'DUPLICATE_KEY', line: 2, column: 1 }],
  });
});
