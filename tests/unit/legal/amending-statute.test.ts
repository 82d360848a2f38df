import { articleText, formatStatute, parseStatute } from '#legal/statute.ts';
import { formatArticleMark } from '#legal/statute-line.ts';
import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of.ts';
import { article134 } from './criminal-law.ts';

describe('修正案和决定：条写作“三、”', () => {
  const source = `三、将刑法第一百三十四条第二款修改为：“强令他人违章冒险作业的，处五年以下有期徒刑。”
四、在刑法第一百三十四条后增加一条，作为第一百三十四条之一：“有下列情形之一的：
“（一）甲；
“（二）乙。”
`;

  test('“三、”是第三条，引号里的各行都在第四条，一字不差', () => {
    const { statute, warnings } = parseStatute(source);
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe(source);
    expect(articleOf(statute, 3).paragraphs.map(({ text }) => text)).toEqual([
      '将刑法第一百三十四条第二款修改为：“强令他人违章冒险作业的，处五年以下有期徒刑。”',
    ]);
    expect(articleText(articleOf(statute, 4)).split('\n').slice(1)).toEqual(['“（一）甲；', '“（二）乙。”']);
  });

  test('印作“四、”，别处照样是第三条', () => {
    const marks = parseStatute(source).statute.nodes.map((node) => node.kind === 'article' && formatArticleMark(node));
    expect(marks).toEqual(['三、', '四、']);
    const [article] = parseStatute(article134).statute.nodes;
    expect(article?.kind === 'article' && formatArticleMark(article)).toBe('第一百三十四条');
  });

  test('序号单独成行、后面有空格、前面有引言，文字都在', () => {
    const { statute, warnings } = parseStatute('作如下修改：\n一、\n　甲。\n二、 乙：\n（一）子。\n十、丙。\n');
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe('作如下修改：\n一、甲。\n二、乙：\n（一）子。\n十、丙。\n');
    expect(articleOf(statute, 2).paragraphs[0]?.items).toHaveLength(1);
  });

  test('只要有一条写作“第一条”，“一、”就是一款的文字', () => {
    const source = '第一条　甲：\n一、乙；\n二、丙。\n';
    const { statute } = parseStatute(source);
    expect(statute.nodes).toHaveLength(1);
    expect(articleOf(statute, 1).paragraphs).toHaveLength(3);
    expect(formatStatute(statute)).toBe(source);
  });

  test.each(['第三条　甲。', '三、甲。'])('%s 出现两次，次序倒了，一样会指出来', (line) => {
    const earlier = line.replace('三', '二');
    const { warnings } = parseStatute(`${line}\n${line}\n${earlier}\n`);
    expect(warnings).toEqual([
      { line: 2, text: '第三条出现了两次' },
      { line: 3, text: '第二条排在第三条之后' },
    ]);
  });
});
