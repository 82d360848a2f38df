import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, sectionOf } from './law-html.ts';
import { readPage, SITES } from './sites.ts';

/** Versions whose text is carried. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'criminal-law': ['2006-06-29', '2011-05-01', '2015-11-01', '2021-03-01'],
  'work-safety-law': ['2021-09-01'],
  'interpretation-2015-22': ['2015-12-16'],
  'interpretation-2022-19': ['2022-12-19'],
};
const OLD_134 = [
  '在生产、作业中违反有关安全管理的规定，因而发生重大伤亡事故或者造成其他严重后果的，处三年以下有期徒刑或者拘役；情节特别恶劣的，处三年以上七年以下有期徒刑。',
  '强令他人违章冒险作业，因而发生重大伤亡事故或者造成其他严重后果的，处五年以下有期徒刑或者拘役；情节特别恶劣的，处五年以上有期徒刑。',
];
const NEW_134_2 =
  '强令他人违章冒险作业，或者明知存在重大事故隐患而不排除，仍冒险组织作业，因而发生重大伤亡事故或者造成其他严重后果的，处五年以下有期徒刑或者拘役；情节特别恶劣的，处五年以上有期徒刑。';
const OLD_133_1 = [
  '在道路上驾驶机动车追逐竞驶，情节恶劣的，或者在道路上醉酒驾驶机动车的，处拘役，并处罚金。',
  '有前款行为，同时构成其他犯罪的，依照处罚较重的规定定罪处罚。',
];
/** What stands on the page of a day for an article without a text. */
const NOT_YET = '当时尚无本条';
const NO_TEXT = '当时的文本未收录';

const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

describe.each(SITES)('$name $base', (site) => {
  /** The words of one article on the page of a version, without its number. */
  const onDay = (day: string, id: string): string[] => {
    const section = sectionOf(readPage(site, `laws/criminal-law/versions/${day}/index.html`), `<section id="a${id}">`);
    const parts = elementsOf(section).filter(
      (element) => element.hasAttribute('id') || element.getAttribute('class') === 'aside',
    );
    return parts.map((part) => part.textContent ?? '');
  };
  const historyOf = (law: string, id: string): { line: string[]; changes: string[] } => {
    const section = sectionOf(readPage(site, `laws/${law}/${id}/index.html`), '<section id="versions"');
    return {
      line: elementsOf(section, 'li').map((each) => withoutSpace(each.textContent ?? '')),
      changes: elementsOf(section, 'p')
        .filter((each) => each.getAttribute('class') === 'aside')
        .map((each) => each.textContent ?? ''),
    };
  };

  test.each(Object.entries(CARRIED))('%s：收了文本的日子有页面，没有文本的日子没有', (law, days) => {
    expect(readdirSync(join(site.folder, 'laws', law, 'versions')).sort()).toEqual(days);
  });

  test('2006年6月29日的刑法：一百三十四条是旧文字，之一还没有，二百二十九条的旧文本没有收录', () => {
    expect(onDay('2006-06-29', '134')).toEqual(OLD_134);
    expect(onDay('2006-06-29', '134-1')).toEqual([NOT_YET]);
    expect(onDay('2006-06-29', '229')).toEqual([NO_TEXT]);
    for (const id of ['37-1', '133-1', '133-2']) expect(onDay('2006-06-29', id), id).toEqual([NOT_YET]);
  });

  test('2011年5月1日的刑法：危险驾驶罪没有分项，一百三十四条仍是2006年的文字', () => {
    expect(onDay('2011-05-01', '133-1')).toEqual(OLD_133_1);
    expect(onDay('2011-05-01', '134')).toEqual(OLD_134);
  });

  test('2021年3月1日的刑法：一百三十四条是新文字，之一已经有了，没有一条说当时尚无', () => {
    expect(onDay('2021-03-01', '134')).toEqual([OLD_134[0], NEW_134_2]);
    expect(onDay('2021-03-01', '134-1')).toHaveLength(4);
    const html = readPage(site, 'laws/criminal-law/versions/2021-03-01/index.html');
    expect(html).not.toContain(NOT_YET);
    expect(html).not.toContain(NO_TEXT);
  });

  test('旧文本的页面说明不是现行文本，通到现行文本', () => {
    for (const day of ['2006-06-29', '2011-05-01', '2015-11-01']) {
      const html = readPage(site, `laws/criminal-law/versions/${day}/index.html`);
      expect(html).toContain('<b>已修改，不是现行文本</b>');
      expect(html).toMatch(/<a href="\.\.\/\.\.\/">现行文本<\/a>/u);
    }
  });

  test('文本未收录的日子列在历次文本里，说明未收录，没有链接', () => {
    const rows = (law: string): Record<string, string> =>
      Object.fromEntries(
        elementsOf(sectionOf(readPage(site, `laws/${law}/index.html`), '<section id="versions"'), 'li')
          .filter((row) => /起施行/u.test(row.textContent ?? ''))
          .map((row) => [
            (row.textContent ?? '').match(/\d{4}年\d+月\d+日起施行/u)?.[0] ?? '',
            [
              /文本未收录/u.test(row.textContent ?? '') ? '未收录' : '',
              elementsOf(row, 'a').length > 0 ? '链接' : '',
            ].join(''),
          ]),
      );
    expect(rows('work-safety-law')).toEqual({
      '2002年11月1日起施行': '未收录',
      '2009年8月27日起施行': '未收录',
      '2014年12月1日起施行': '未收录',
      '2021年9月1日起施行': '链接',
    });
    expect(rows('criminal-law')).toEqual({
      '1997年10月1日起施行': '未收录',
      '2006年6月29日起施行': '链接',
      '2011年5月1日起施行': '链接',
      '2015年11月1日起施行': '链接',
      '2021年3月1日起施行': '链接',
      '2024年3月1日起施行': '',
    });
  });

  test('一百三十四条2006年与2021年的差别恰是添的那一句，没有删一个字', () => {
    const html = readPage(site, 'laws/criminal-law/134/index.html');
    const section = sectionOf(html, '<section id="versions"');
    expect(elementsOf(section, 'details')).toHaveLength(1);
    expect(elementsOf(section, 'summary')[0]?.textContent).toContain('2006年6月29日文本与2021年3月1日文本');
    expect(elementsOf(section, 'ins').map((each) => each.textContent)).toEqual([
      '或者明知存在重大事故隐患而不排除，仍冒险组织作业，',
    ]);
    expect(html).not.toMatch(/<del[\s>]/u);
    const shown = elementsOf(section, 'p').find((each) => each.getAttribute('class') === 'law')?.textContent ?? '';
    expect(withoutSpace(shown)).toBe(`${OLD_134[0]}${NEW_134_2}`);
  });

  test('差别里留下的和删去的字是旧文本，留下的和添上的字是新文本', () => {
    const section = sectionOf(readPage(site, 'laws/criminal-law/133-1/index.html'), '<section id="versions"');
    const diff = elementsOf(section, 'p').find((each) => each.getAttribute('class') === 'law');
    const without = (name: string): string =>
      withoutSpace(
        [...(diff?.childNodes ?? [])].map((node) => (node.nodeName === name ? '' : node.textContent)).join(''),
      );
    expect(without('ins')).toBe(OLD_133_1.join(''));
    const present = sectionOf(readPage(site, 'laws/criminal-law/133-1/index.html'), '<section aria-label="条文">');
    expect(without('del')).toBe(withoutSpace(present.textContent ?? ''));
  });

  test('一百三十四条之一在2021年增设，此前各次修订时尚无本条', () => {
    const { line, changes } = historyOf('criminal-law', '134-1');
    expect(line).toEqual([`1997${NOT_YET}`, `2006${NOT_YET}`, `2011${NOT_YET}`, `2015${NOT_YET}`, '2021增设']);
    expect(changes[0]).toBe('2021年3月1日起施行：刑法修正案（十一）第四条增设。');
  });

  test('一百三十四条1997年就有，那时的文本未收录', () => {
    const { line, changes } = historyOf('criminal-law', '134');
    expect(line).toEqual(['1997公布', '2006改写', '2021修改']);
    expect(changes[0]).toMatch(/^1997年10月1日起施行：.*（当时的文本未收录）$/u);
  });

  test('安全生产法三十六条在2002、2009、2014年是文本未收录，不说当时尚无本条', () => {
    expect(readPage(site, 'laws/work-safety-law/36/index.html')).not.toContain('尚无本条');
    const { line, changes } = historyOf('work-safety-law', '36');
    expect(line.map((each) => each.slice(0, 4))).toEqual(['2002', '2009', '2014', '2021']);
    for (const [at, day] of ['2002年11月1日', '2009年8月27日', '2014年12月1日'].entries()) {
      expect(changes[at]).toMatch(new RegExp(`^${day}起施行：.*文本未收录`, 'u'));
    }
    expect(changes[3]).toBe('2021年9月1日起施行：第三次修正。');
  });

  test('2002年的安全生产法只有九十七条：不说第九十八条以后的条文是2002年公布的', () => {
    const wrong = Array.from({ length: 22 }, (_, index) => String(98 + index)).filter((id) =>
      historyOf('work-safety-law', id).line.includes('2002公布'),
    );
    expect(wrong).toEqual([]);
  });

  test('没有收录的版本没有地址', () => {
    for (const place of ['criminal-law/versions/1997-10-01', 'criminal-law/versions/2024-03-01']) {
      expect(existsSync(join(site.folder, 'laws', place)), place).toBe(false);
    }
  });
});
