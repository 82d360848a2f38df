import type { Corpus, CorpusFile } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

const TOP = { line: 1, column: 1 };

/** File names, year folders and the one file that must be there. */
export function checkFiles(corpus: Corpus): Problem[] {
  return [...checkSite(corpus), ...checkSlugs(corpus), ...checkYears(corpus)];
}

function checkSite({ files }: Corpus): Problem[] {
  return files.some(({ name }) => name === 'site') ? [] : [problem('site/missing', 'site.yaml', TOP, {})];
}

function checkSlugs({ files }: Corpus): Problem[] {
  const first = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    const key = `${file.name}/${file.slug}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    else problems.push(problem('file/duplicate-slug', file.path, TOP, { slug: file.slug, other: other.path }));
  }
  return problems;
}

function checkYears({ entries }: Corpus): Problem[] {
  return [...entries('notices'), ...entries('cases')].flatMap(({ path, source, data: { year } }) => {
    const folder = path.split('/').at(-2) ?? '';
    if (folder === String(year)) return [];
    return [problem('file/wrong-year', path, source.placeOf(['year']), { year, folder })];
  });
}
