import type { Corpus, CorpusFile } from '#corpus/corpus.ts';
import { frontMatterOf } from '#corpus/front-matter.ts';
import { nearest } from '#legal/nearest.ts';
import type { NewFile } from '../write-files.ts';
import { nameFault } from './scaffold.ts';

/** Collections of which a file may get another name; the old address leads on. */
const FOLDERS = ['notices', 'provisions', 'cases', 'materials'];

/** What a renaming writes and takes away, and where else the old name stands. */
export interface Renaming {
  created: NewFile[];
  updates: NewFile[];
  removed: string[];
  /** Files that name the old slug in a way that is not known here. */
  mentions: string[];
}

/** Plans to rename `notices/old` to `new`: the file, its tables, and every place that refers to them. */
export function planRenaming(corpus: Corpus, address: string, to: string): Renaming | { problem: string } {
  const [folder = '', from = ''] = address.replace(/^content\/|\.mdx$/gu, '').split(/\/(?:\d{4}\/)?/u);
  const documents = corpus.files.filter(({ name }) => FOLDERS.includes(name));
  const file = documents.find(({ name, slug }) => name === folder && slug === from);
  if (file === undefined) {
    const near = nearest(
      `${folder}/${from}`,
      documents.map(({ name, slug }) => `${name}/${slug}`),
    );
    return {
      problem: `没有 ${address}${near === undefined ? '' : `，是不是 ${near}`}。写法：npm run new -- rename notices/旧名 新名`,
    };
  }
  const fault = nameFault(to);
  if (fault !== undefined) return { problem: `新名 ${to}：${fault}` };
  if (documents.some(({ name, slug }) => name === folder && slug === to))
    return { problem: `${folder}/${to} 已经有了` };
  const tables = folder === 'notices' ? corpus.files.filter((table) => isTableOf(table, from)) : [];
  const moved = [file, ...tables];
  const created = moved.map((each) => ({
    path: each.path.replace(new RegExp(`${from}(?=(?:-\\d+)?\\.[a-z]+$)`, 'u'), to),
    text: each === file ? withFormer(rewrite(each.text, from, to), from) : rewrite(each.text, from, to),
  }));
  const others = corpus.files.filter((each) => !moved.includes(each));
  const updates = others.flatMap(({ path, text }) => {
    const rewritten = rewrite(text, from, to);
    return rewritten === text ? [] : [{ path, text: rewritten }];
  });
  const mention = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'u');
  const changed = new Set(updates.map(({ path }) => path));
  const mentions = others.filter(({ path, text }) => !changed.has(path) && mention.test(text)).map(({ path }) => path);
  return { created, updates, removed: moved.map(({ path }) => path), mentions };
}

function isTableOf({ name, text }: CorpusFile, notice: string): boolean {
  return name === 'responsibilities' && new RegExp(`^notice:\\s*${notice}\\s*$`, 'mu').test(text);
}

/** The lines that name a notice or a table by its slug. */
function rewrite(text: string, from: string, to: string): string {
  return text
    .replace(new RegExp(`^(notice:\\s*)${from}(\\s*)$`, 'mu'), `$1${to}$2`)
    .replace(new RegExp(`(<ResponsibilityTable\\s+id=")${from}((?:-\\d+)?")`, 'gu'), `$1${to}$2`);
}

/** The front matter with one more former name. */
function withFormer(text: string, from: string): string {
  const block = frontMatterOf(text);
  if (block === undefined) return text;
  const yaml = text.slice(block.start, block.end);
  const line = /^formerSlugs:\s*\[([^\]]*)\]/mu;
  const added = line.test(yaml)
    ? yaml.replace(line, (_, before: string) => `formerSlugs: [${before}, ${from}]`)
    : `${yaml}formerSlugs: [${from}]\n`;
  return text.slice(0, block.start) + added + text.slice(block.end);
}
