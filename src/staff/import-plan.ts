import type { Corpus } from '#corpus/corpus.ts';
import type { SourceFile } from '#corpus/read-corpus.ts';
import { decideFields, type GivenFields, type ImportFields } from './import-fields.ts';
import { findDifferences } from './law-changes.ts';
import { registerLaw } from './law-registration.ts';
import type { StatuteImport } from './statute-import.ts';

/** Files to write, below the content folder, and what a person should look at; or why nothing is to be written. */
export type ImportPlan =
  (ImportFields & { files: { path: string; text: string }[]; notes: string[] }) | { problems: string[] };

/** Decides what an imported text becomes among the laws that are there. Reads and writes nothing. */
export function planImport(
  imported: StatuteImport,
  given: GivenFields & { force: boolean },
  corpus: Corpus,
  { file, today, sources }: { file: string; today: string; sources: readonly SourceFile[] },
): ImportPlan {
  if (imported.text === '') {
    return {
      problems: ['没有读到一条“第X条”。改法：核对是不是法律正文；条号如果是 Word 自动编号，请先改成手打的字'],
    };
  }
  const fields = decideFields(imported.law, given, corpus);
  if ('problems' in fields) return fields;
  const path = `laws/${fields.slug}/${fields.version.effective}.md`;
  const unreadable = sources.find(
    (other) => other.badByte !== undefined && [path, `laws/${fields.slug}/law.yaml`].includes(other.path),
  );
  if (unreadable !== undefined) {
    return { problems: [`${unreadable.path} 已经有了，但不是 UTF-8，读不出来。改法：先另存为 UTF-8，再导入`] };
  }
  const standing = corpus.statutes.find((text) => text.path === path);
  if (standing !== undefined && standing.text !== imported.text && !given.force) {
    const articles = findDifferences(standing.statute, imported.statute);
    const what =
      articles.length === 0 ? '标题、序言或者空行' : `${articles.slice(0, 12).join('、')}（共 ${articles.length} 条）`;
    return {
      problems: [`${path} 已经有了，与这份文件不同的是：${what}。改法：核对哪一份对；要用这一份替换，加上 --force`],
    };
  }
  const source = given.source ?? `导入文件 ${file}（来源待补）`;
  const registration = registerLaw(imported, fields, corpus, { source, today });
  if ('problem' in registration) return { problems: [registration.problem] };
  const files = [
    { path, text: imported.text },
    { path: `laws/${fields.slug}/law.yaml`, text: registration.text },
  ];
  return { ...fields, files, notes: registration.notes };
}
