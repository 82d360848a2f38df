import { loadCorpus } from '#corpus/load-corpus.ts';
import type { SourceFile } from '#corpus/read-corpus.ts';
import type { GivenFields } from '#staff/import-fields.ts';
import { planImport } from '#staff/import-plan.ts';
import { importStatute } from '#staff/statute-import.ts';

export const head = ['某法', '（2020年1月1日第十三届全国人民代表大会常务委员会第十五次会议通过）'];
export const first = [...head, '第一条　甲。', '第二条　乙。', '第三条　本法自2020年3月1日起施行。'];

function plan(lines: readonly string[], given: GivenFields & { force?: boolean }, files: readonly SourceFile[] = []) {
  const { corpus } = loadCorpus(files);
  return planImport(importStatute(lines), { force: false, ...given }, corpus, {
    file: 'law.docx',
    today: '2026-11-22',
    sources: files,
  });
}

/** The content after an import that must succeed. */
export function imported(
  lines: readonly string[],
  given: GivenFields & { force?: boolean },
  files: readonly SourceFile[] = [],
) {
  const result = plan(lines, given, files);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  const paths = new Set(result.files.map(({ path }) => path));
  const all = [...files.filter(({ path }) => !paths.has(path)), ...result.files].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return {
    files: all,
    notes: result.notes.join('\n'),
    text: (name: string) => all.find(({ path }) => path.endsWith(name))?.text ?? '',
  };
}

/** What an import that must fail says. */
export function problemsOf(...args: Parameters<typeof plan>): string {
  const result = plan(...args);
  return 'problems' in result ? result.problems.join('\n') : '';
}
