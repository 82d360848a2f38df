import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from './build-cli.ts';
import { root } from './sites.ts';

const FOLDER = join(root, 'node_modules/.cache/tests/publication');
const CONTENT = join(FOLDER, 'content');
const OUT = join(FOLDER, 'site');
const TODAY = '2026-11-26';
const WITHDRAWN = '2022-city-risk-prevention-template';
const RENAMED = '2017-taierzhuang-seven-entries';

function notice(title: string, lines: string): string {
  return `---\ntitle: ${title}\nsummary: 测试发布时间用的通知。\ngenre: 通知\nregion: 某市\nyear: 2026\naddedOn: 2026-11-22\n${lines}\n---\n\n## 一、总体要求\n\n按时完成。\n`;
}

function addLine(path: string, line: string): void {
  const file = join(CONTENT, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/mu, `$&\n${line}`));
}

const read = (path: string): string => readFileSync(join(OUT, path), 'utf8');
const rowOf = (html: string, words: string): string =>
  html.split('<li').find((row) => row.split('</li>')[0]?.includes(words)) ?? '';

/** The real texts with one paper still to come, one past its day, one past it later, one withdrawn and one renamed. */
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(join(root, 'content'), CONTENT, { recursive: true });
  mkdirSync(join(CONTENT, 'notices/2026'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(CONTENT, 'notices/2026', name), text);
  write('2026-to-come.mdx', notice('关于未来检查的通知', 'publishOn: 2026-12-01'));
  write('2026-on-time.mdx', notice('关于按时出现的通知', 'publishOn: 2026-11-26\nexpireOn: 2026-11-30'));
  write('2026-past.mdx', notice('关于过期检查的通知', 'expireOn: 2026-11-25'));
  addLine(`notices/2022/${WITHDRAWN}.mdx`, 'withdrawn: { on: 2026-11-24, reason: 发布机关要求撤下。 }');
  addLine(`notices/2017/${RENAMED}.mdx`, 'formerSlugs: [2017-old-name]');
  const { code, output } = await runBuild({ CONTENT, OUT, TODAY });
  expect([code, output]).toEqual([0, expect.any(String)]);
}, 180_000);

test('没有到日子的，整个网站里一个字都没有', () => {
  const files = readdirSync(OUT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const leaks = files.filter(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'utf8');
    return text.includes('未来检查') || text.includes('2026-to-come');
  });
  expect(leaks.map(({ name }) => name)).toEqual([]);
});

test('到了日子的，当天就在；首页的一行写着最后一天，浏览器过了那天会撤下', () => {
  expect(read('notices/2026-on-time/index.html')).toContain('关于按时出现的通知');
  expect(rowOf(read('index.html'), '关于按时出现的通知')).toContain('data-expire-on="2026-11-30"');
  const marks = read('notices/2026-on-time/index.html').match(/<p [^>]*data-expire-on="2026-11-30"[^>]*>/u)?.[0];
  expect(marks).toContain('hidden');
  expect(read('feed.xml')).toMatch(/按时出现(?:(?!<entry>)[\s\S])*?<updated>2026-11-25T16:00/u);
});

test('过期的不在首页，还在原地址和目录里，标明已过期', () => {
  expect(read('index.html')).not.toContain('过期检查');
  const page = read('notices/2026-past/index.html');
  expect(page.match(/<p [^>]*data-expire-on="2026-11-25"[^>]*>/u)?.[0]).not.toContain('hidden');
  expect(page).toContain('已过期');
  expect(rowOf(read('notices/index.html'), '过期检查')).toContain('已过期');
});

describe('撤下的', () => {
  test('原地址还在，说明何时、为什么撤下，没有全文，不让搜索引擎收录', () => {
    const page = read(`notices/${WITHDRAWN}/index.html`);
    expect(page).toContain('2026年11月24日，本站撤下了这篇文件');
    expect(page).toContain('原因：发布机关要求撤下。');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain('隐患就是事故');
  });

  test('目录、首页、单位、订阅、网站地图和搜索里都没有', () => {
    for (const path of ['notices/index.html', 'index.html', 'feed.xml', 'sitemap-0.xml', 'units/index.html']) {
      expect(read(path), path).not.toContain(WITHDRAWN);
    }
    expect(readdirSync(join(OUT, 'search/text/notice'))).toContain(`${RENAMED}.json`);
    expect(readdirSync(join(OUT, 'search/text/notice'))).not.toContain(`${WITHDRAWN}.json`);
  });

  test('它的分工表转到它自己的说明', () => {
    expect(read(`responsibilities/${WITHDRAWN}/index.html`)).toContain(`url=../../notices/${WITHDRAWN}/`);
    expect(existsSync(join(OUT, `responsibilities/${WITHDRAWN}.json`))).toBe(false);
  });
});

test('改了名的，旧地址转到新地址，通知和分工表都转', () => {
  for (const [old, to] of [
    ['notices/2017-old-name', `notices/${RENAMED}`],
    ['responsibilities/2017-old-name', `responsibilities/${RENAMED}`],
  ]) {
    const page = read(`${old ?? ''}/index.html`);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=../../${to ?? ''}/">`);
    expect(page).toContain(`<a href="../${RENAMED}/">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
  }
  expect(read('sitemap-0.xml')).not.toContain('2017-old-name');
});

test('更新记录：没有修改历史就照各篇写明的日期，并且说清楚', () => {
  const text = read('changes/index.html').replaceAll(/<[^>]+>/gu, ' ');
  expect(text).toContain('没有完整的修改历史');
  expect(text).toMatch(/2026年11月26日\s+发布\s+关于按时出现的通知/u);
  expect(text).toMatch(/2026年11月24日\s+撤下\s+x市2022年安全风险防范/u);
});
