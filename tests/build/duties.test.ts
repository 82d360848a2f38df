import type { Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WITH_CRIME, WITHOUT_CRIME } from '../unit/corpus/statutory-duty-list.ts';
import { elementsOf, linksOf, resolveAddress, sectionOf } from './law-html.ts';
import { type BuiltSite, listFiles, readJsonLd, readPage, SITES } from './sites.ts';

const LAW = 'laws/work-safety-law';
const CRIME = '构成犯罪的，依照刑法追究刑事责任。';

interface DutiesJson {
  duties: {
    id: string;
    kind: string;
    duty: string;
    provision: { text: string; url: string };
    sanctions: { text: string; url: string; on: string; words: string; crime: boolean }[];
  }[];
}

const subjectsOf = (site: BuiltSite): string[] =>
  listFiles(site).flatMap((file) => /^duties\/([a-z-]+)\.json$/u.exec(file)?.[1] ?? []);
const readJson = (site: BuiltSite, subject: string): DutiesJson =>
  JSON.parse(readFileSync(join(site.folder, `duties/${subject}.json`), 'utf8')) as DutiesJson;

/** The table of each topic of a page, one element a section. */
function tables(html: string): Element[] {
  return [...html.matchAll(/<section id="(t\d+|[a-z-]+)"[^>]*>(?=\s*<h2[^>]*>[^<]*<\/h2>\s*<table)/gu)].map(([tag]) =>
    sectionOf(html, tag),
  );
}
const rowsOf = (section: Element): Element[] => elementsOf(section, 'tr').filter((row) => row.hasAttribute('id'));
const cellsOf = (row: Element): string[] =>
  elementsOf(row, 'td').map((cell) => (cell.textContent ?? '').replaceAll(/\s/gu, ''));

/** `94.2` of an address such as `laws/work-safety-law/94/#p2`; articles of one 款 are named whole. */
function clauseAt(address: string): string {
  const [, article = '', paragraph] = /work-safety-law\/(\d+)\/(?:#p(\d+))?/u.exec(address) ?? [];
  const known = [...WITH_CRIME, ...WITHOUT_CRIME];
  return known.includes(article) ? article : `${article}.${paragraph ?? ''}`;
}

describe.each(SITES)('$name $base', (site) => {
  test('八类主体，每项职责都有一行，行里有依据和后果', () => {
    expect(subjectsOf(site)).toHaveLength(8);
    for (const subject of subjectsOf(site)) {
      const rows = tables(readPage(site, `duties/${subject}/index.html`)).flatMap(rowsOf);
      expect(rows.map((row) => row.getAttribute('id'))).toEqual(readJson(site, subject).duties.map(({ id }) => id));
      for (const row of rows) {
        const [duty, basis, result] = cellsOf(row);
        expect(duty).not.toBe('');
        expect(basis).toMatch(/^第.+条/u);
        expect(result).not.toBe('');
      }
    }
  });

  test('没有罚则的写“本法无单独罚则”，权利和职权不这样写', () => {
    for (const subject of subjectsOf(site)) {
      const rows = tables(readPage(site, `duties/${subject}/index.html`)).flatMap(rowsOf);
      readJson(site, subject).duties.forEach(({ kind, sanctions }, index) => {
        const result = cellsOf(rows[index] as Element)[2] ?? '';
        expect(result.includes('本法无单独罚则')).toBe(kind === 'duty' && sanctions.length === 0);
      });
    }
  });

  test('依据和罚则的链接都落在那一款、那一项上', () => {
    for (const subject of subjectsOf(site)) {
      const page = `duties/${subject}/`;
      const links = tables(readPage(site, `${page}index.html`)).flatMap((section) => linksOf(section, page));
      const cited = links.filter(({ to, text }) => to.startsWith(LAW) && text.startsWith('第'));
      expect(cited.length).toBeGreaterThan(0);
      for (const { text, to } of cited) {
        const [address = '', anchor = ''] = to.split('#');
        expect(anchor === '', `${text} ${to}`).toBe(!/款|项/u.test(text));
        if (anchor !== '') expect(readPage(site, `${address}index.html`)).toContain(`id="${anchor}"`);
      }
    }
  });

  test('“构成犯罪”只写在条文有这一句的罚则后面，而且都写了', () => {
    const said = new Map<string, Set<boolean>>();
    for (const subject of subjectsOf(site)) {
      const page = `duties/${subject}/`;
      const html = readPage(site, `${page}index.html`);
      const general = html.includes('<section id="general"') ? [sectionOf(html, '<section id="general"')] : [];
      expect(general).toHaveLength(['principal', 'unit'].includes(subject) ? 1 : 0);
      for (const section of [...tables(html), ...general]) {
        for (const paragraph of elementsOf(section, 'p')) {
          const text = (paragraph.textContent ?? '').trim();
          const [link] = elementsOf(paragraph, 'a');
          if (link === undefined || text.startsWith('后果同上')) continue;
          const clause = clauseAt(resolveAddress(link.getAttribute('href') ?? '', page));
          said.set(clause, (said.get(clause) ?? new Set()).add(text.endsWith(CRIME)));
        }
      }
    }
    const crimes = [...said].filter(([, answers]) => answers.has(true)).map(([clause]) => clause);
    const none = [...said].filter(([, answers]) => answers.has(false)).map(([clause]) => clause);
    expect(crimes.sort()).toEqual([...WITH_CRIME].sort());
    expect(none.sort()).toEqual([...WITHOUT_CRIME].sort());
  });

  test('数据里的地址完整，读得到同样的职责', () => {
    const { duties } = readJson(site, 'principal');
    const seven = duties.filter(({ provision }) => provision.text.startsWith('第二十一条'));
    expect(seven).toHaveLength(7);
    expect(seven[6]?.provision.url).toBe(`http://localhost:4321${site.base}laws/work-safety-law/21/#p1-i7`);
    expect(seven[6]?.sanctions.map(({ text }) => text)).toContain('第一百一十条第二款');
    expect(duties.find(({ id }) => id === 'd27-1')?.sanctions).toEqual([]);
  });

  test('条文页写出依它的职责、不做就按它处罚的职责，都能回到那一行', () => {
    const based = linksOf(sectionOf(readPage(site, `${LAW}/21/index.html`), '<section id="duties"'), `${LAW}/21/`);
    expect(based.map(({ to }) => to)).toEqual([1, 2, 3, 4, 5, 6, 7].map((item) => `duties/principal/#d21-${item}`));
    const html = readPage(site, `${LAW}/102/index.html`);
    const punished = linksOf(sectionOf(html, '<section id="punished"'), `${LAW}/102/`);
    expect(punished.map(({ to }) => to)).toEqual(['duties/unit/#d41-2-remove', 'duties/unit/#d70-1']);
    const training = linksOf(sectionOf(readPage(site, `${LAW}/97/index.html`), '<section id="punished"'), `${LAW}/97/`);
    expect(training.map(({ to }) => to)).toContain('duties/workers/#d30-1');
    expect(training.map(({ to }) => to)).not.toContain('duties/workers/#d53');
    for (const { to } of [...based, ...punished]) {
      const [page = '', anchor = ''] = to.split('#');
      expect(readPage(site, `${page}index.html`)).toContain(`id="${anchor}"`);
    }
  });

  test.each([
    ['index.html', 'duties/'],
    ['responsibilities/index.html', 'duties/'],
    ['audiences/enterprises/index.html', 'duties/principal/'],
    ['units/taierzhuang-qiye/index.html', 'duties/unit/'],
    ['units/county-youguanxinwendanwei/index.html', 'duties/public/'],
  ])('%s 通向 %s', (page, target) => {
    const folder = page.replace('index.html', '');
    const links = [...readPage(site, page).matchAll(/<a href="([^"]*)"/gu)];
    expect(links.map(([, href = '']) => resolveAddress(href, folder))).toContain(target);
  });

  test('行业页：有专门条文的列出来，没有的照实说，都说明各单位要做的也适用', () => {
    const gas = readPage(site, 'duties/by/catering-gas/index.html');
    expect(
      tables(gas)
        .flatMap(rowsOf)
        .map((row) => row.getAttribute('id')),
    ).toEqual(['unit-d36-4']);
    const fishery = readPage(site, 'duties/by/fishery/index.html');
    expect(tables(fishery)).toEqual([]);
    expect(fishery).toContain('《安全生产法》没有专门写这一行的职责，只适用下面这些。');
    for (const html of [gas, fishery]) expect(html).toMatch(/不分行业，各单位都要做的[\s\S]*duties\/?|principal\//u);
  });

  test('结构化数据说明依据的是哪部法律的哪个文本', () => {
    const [data] = readJsonLd(readPage(site, 'duties/unit/index.html'));
    expect(data).toMatchObject({
      headline: '生产经营单位的法定职责',
      about: { name: '中华人民共和国安全生产法', legislationDateVersion: '2021-09-01' },
    });
  });
});
