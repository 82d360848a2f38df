import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { articleText, findArticle, formatStatute, parseStatute } from '#legal/statute.ts';
import { importStatute } from '#staff/statute-import.ts';
import { folder, lettersOf, readLines } from './fixtures.ts';

const names = ['work-safety-law', 'amendment', 'interpretation-2022-19', 'bad-copy', 'odd-marks'];

function expectFile(path: string, text: string): void {
  // `UPDATE=1 npx vitest …` writes the files anew; read the difference before committing it.
  if (process.env['UPDATE'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(names)('%s.txt', (name) => {
  const { text, law, warnings } = importStatute(readLines(name));

  test('正文与存档一致，而且就是条文格式', () => {
    expectFile(`${folder}${name}.md`, text);
    expect(formatStatute(parseStatute(text).statute)).toBe(text);
  });

  test('读出的法律信息和拿不准的地方与存档一致', () => {
    expectFile(`${folder}${name}.yaml`, stringify({ law, warnings }, { lineWidth: 0 }));
  });
});

test('官方排版的全文：一百一十九条一字不差，只缺施行日期', () => {
  const lines = readLines('work-safety-law');
  const { text, law, warnings } = importStatute(lines);
  const body = lines.slice(lines.findIndex((line) => /^　+第一章/.test(line)));
  expect(lettersOf(text)).toBe(lettersOf(body.join('')));
  expect(law).toMatchObject({ title: '中华人民共和国安全生产法', articles: 119, coverage: 'full' });
  expect(law.version).toMatchObject({
    by: '第三次修正',
    adopted: '2021-06-10',
    base: { effective: '2002-11-01', by: '2002年制定', adopted: '2002-06-29' },
  });
  expect(law.version).not.toHaveProperty('effective');
  expect(warnings).toEqual([]);
});

test('断行、夹页码、连排的抄本，读出的每一条与官方排版的相同', () => {
  const good = importStatute(readLines('work-safety-law')).statute;
  const articles = importStatute(readLines('bad-copy')).statute.nodes.filter((node) => node.kind === 'article');
  expect(articles).toHaveLength(10);
  for (const article of articles) {
    const same = findArticle(good, article.ref);
    expect(articleText(article)).toBe(same === undefined ? '' : articleText(same));
  }
});

test('司法解释：公布令之后的文号、两行标题、三行题注', () => {
  const { law, text } = importStatute(readLines('interpretation-2022-19'));
  expect(law).toMatchObject({
    title: '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
    number: '法释〔2022〕19号',
    articles: 12,
    version: { adopted: '2022-10-25', effective: '2022-12-19' },
  });
  expect(text).toMatch(/^现就办理.*解释如下：\n第一条　明知/);
});

describe('连排的项', () => {
  const itemsOf = (line: string): string[] => {
    const { text } = importStatute([`第一条　${line}`]);
    return text.trimEnd().split('\n').slice(1);
  };

  test.each([
    [
      '跟在冒号和分号后面，依次递增的，拆开',
      '应当：（一）甲；（二）乙；(三)丙。',
      ['（一）甲；', '（二）乙；', '（三）丙。'],
    ],
    ['引用“第（一）项”不是项', '依照第（一）项、第（二）项处理。', []],
    ['跳号的不拆', '应当：（一）甲；（三）丙。', []],
    ['逗号后面的不拆', '应当：（一）甲，（二）乙。', []],
    ['只有一个序号的不拆', '应当：（一）甲。', []],
    ['括号里的说明不是项', '主要建（构）筑物（一）处。', []],
  ])('%s', (_, line, items) => {
    expect(itemsOf(line)).toEqual(items);
  });

  test('拆了、没有拆、最后一项里还有下一款，都说出来', () => {
    const said = (line: string): string =>
      importStatute([`第一条　${line}`])
        .warnings.map(({ text }) => text)
        .join('\n');
    expect(said('应当：（一）甲；（二）乙。')).toContain('已按序号拆开');
    expect(said('应当：（一）甲，（二）乙。')).toContain('没有拆开');
    expect(said('应当：（一）甲；（二）乙。违反前款规定的，处罚款。')).toContain('可能是下一款');
  });
});

describe('行首的“第…条”“第…章”', () => {
  const read = (...lines: string[]): string => importStatute(lines).text;

  test('有空格的、是下一条的，另起一条；说话中引用的，不另起', () => {
    expect(read('第一条　甲。', '第二条乙。')).toBe('第一条　甲。\n第二条　乙。\n');
    expect(read('第一条　甲。', '第二条规定的情形，乙。')).toBe('第一条　甲。\n第二条规定的情形，乙。\n');
    expect(read('第一条　甲。', '第九条第二款所说的，乙。')).toBe('第一条　甲。\n第九条第二款所说的，乙。\n');
    expect(read('第一条　甲。', '第一章规定的乙。')).toBe('第一条　甲。\n第一章规定的乙。\n');
  });

  test('第一百三十四条之一、字间空格、全角和阿拉伯数字', () => {
    expect(read('第134条 甲。', '第 一 百 三 十 四 条 之 一　乙。', '第１３５条　丙。')).toBe(
      '第一百三十四条　甲。\n第一百三十四条之一　乙。\n第一百三十五条　丙。\n',
    );
  });

  test('标题、条号单独占一行的，与下一行接起来', () => {
    expect(read('第 一 章', '总　则', '第一条', '甲。', '乙。')).toBe('第一章　总则\n第一条　甲。\n乙。\n');
  });

  test('空文件、没有条文的文件，不写正文，也不出错', () => {
    expect(read('')).toBe('');
    expect(read('某法', '甲。')).toBe('');
  });
});

test('修正案按“一、二、”分条；引号里的（一）不拆', () => {
  const { text, law } = importStatute(['某法修正案', '一 、甲：“乙：', '“（一）丙；', '“（二）丁。”', '二、戊。']);
  expect(text).toBe('一、甲：“乙：\n“（一）丙；\n“（二）丁。”\n二、戊。\n');
  expect(law.articles).toBe(2);
});

test('部首字符换成汉字，乱码和半角标点照录并指出', () => {
  const { text, warnings } = importStatute(['第⼀条　甲⼄,丙\uFFFD。']);
  expect(text).toBe('第一条　甲乙,丙\uFFFD。\n');
  expect(warnings.map((warning) => warning.text).join('\n')).toMatch(/部首[\s\S]*认不出[\s\S]*半角/);
});

test('有缩进的文件里没有缩进的一段，问是不是上一段的接续', () => {
  const { warnings } = importStatute(['　　第一条　甲。', '乙。', '　　第二条　丙。']);
  expect(warnings).toContainEqual({ line: 2, text: expect.stringContaining('上一段的接续') });
});
