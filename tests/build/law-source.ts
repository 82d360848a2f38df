import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sites.ts';

/** One line of an article as it stands in its file under `content/laws`: a 款, a 项 or a 目. */
export interface SourceLine {
  /** `p1`, `p1-i3`, `p1-i3-d1`: counted by position, never by the printed number. */
  anchor: string;
  /** The whole line, with its printed （一） or 1． and without 第X条. */
  text: string;
}

export interface SourceArticle {
  id: string;
  /** 第一百三十四条之一 */
  mark: string;
  lines: SourceLine[];
}

/** A law in force and the ids of the articles that the site carries of it, in their order. */
export interface CarriedLaw {
  slug: string;
  effective: string;
  ids: readonly string[];
}

const countTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));
/** 刑法, the eighteen articles carried. */
const CRIMINAL_LAW = '37-1 131 132 133 133-1 133-2 134 134-1 135 135-1 136 137 138 139 139-1 229 397 402'.split(' ');

export const LAWS: readonly CarriedLaw[] = [
  { slug: 'criminal-law', effective: '2021-03-01', ids: CRIMINAL_LAW },
  { slug: 'work-safety-law', effective: '2021-09-01', ids: countTo(119) },
  { slug: 'interpretation-2015-22', effective: '2015-12-16', ids: countTo(17) },
  { slug: 'interpretation-2022-19', effective: '2022-12-19', ids: countTo(12) },
];

const DIVISION = /^第[一二三四五六七八九十百零]+[编章节]\u3000/u;
const ARTICLE = /^(第[一二三四五六七八九十百零]+条(?:之[一二三四五六七八九])?)\u3000(.*)$/u;

/**
 * The articles of a file, read line by line and not through the site's parser. Their ids come from the list above:
 * what is printed is never turned into a number.
 */
export function sourceArticles({ slug, effective, ids }: CarriedLaw): SourceArticle[] {
  const lines = readFileSync(join(root, 'content/laws', slug, `${effective}.md`), 'utf8').split('\n');
  const articles: { mark: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.trim() === '' || DIVISION.test(line)) continue;
    const [, mark, text = ''] = ARTICLE.exec(line) ?? [];
    if (mark !== undefined) articles.push({ mark, lines: [text] });
    else articles.at(-1)?.lines.push(line);
  }
  return articles.map(({ mark, lines: own }, index) => ({ id: ids[index] ?? '', mark, lines: withAnchors(own) }));
}

function withAnchors(lines: readonly string[]): SourceLine[] {
  let [paragraph, item, point] = [0, 0, 0];
  return lines.map((text) => {
    if (/^（[一二三四五六七八九十]+）/u.test(text)) {
      [item, point] = [item + 1, 0];
      return { anchor: `p${paragraph}-i${item}`, text };
    }
    if (/^\d+．/u.test(text)) {
      point += 1;
      return { anchor: `p${paragraph}-i${item}-d${point}`, text };
    }
    [paragraph, item, point] = [paragraph + 1, 0, 0];
    return { anchor: `p${paragraph}`, text };
  });
}
