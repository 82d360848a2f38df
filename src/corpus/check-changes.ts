import type { LawData } from '#collections/laws.ts';
import { nearest } from '#legal/nearest.ts';
import { formatArticleId, formatProvision, parseArticleId } from '#legal/provision.ts';
import { type Article, articleText } from '#legal/statute.ts';
import type { CorpusEntry, StatuteFile } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/** Each recorded change belongs to a version, and the texts differ where a change is recorded and nowhere else. */
export function checkChanges(law: CorpusEntry<LawData>, texts: readonly StatuteFile[]): Problem[] {
  const files = texts.toSorted((a, b) => (a.effective < b.effective ? -1 : 1));
  const ids = new Set(law.data.changes.map(({ article }) => article));
  return [...checkGaps(law), ...[...ids].flatMap((id) => checkTexts(id, law.data, files))];
}

function checkGaps({ path, source, data: { versions, changes } }: CorpusEntry<LawData>): Problem[] {
  const days = versions.map(({ effective }) => effective);
  return changes.flatMap(({ article, effective }, index) => {
    if (days.includes(effective)) return [];
    const place = source.placeOf(['changes', index, 'effective']);
    return [
      problem('version/gap', path, place, { effective, article: nameOf(article), nearest: nearest(effective, days) }),
    ];
  });
}

interface Carried {
  file: StatuteFile;
  article: Article;
}

/** An article of which the changes are recorded, through the files that carry it. */
function checkTexts(id: string, { changes }: LawData, files: readonly StatuteFile[]): Problem[] {
  const own = changes.filter(({ article }) => article === id).sort((a, b) => (a.effective < b.effective ? -1 : 1));
  const added = own[0]?.kind === 'added' ? own[0].effective : undefined;
  const carried = files.flatMap((file): Carried[] =>
    file.statute.nodes.flatMap((node) =>
      node.kind === 'article' && formatArticleId(node.ref) === id ? [{ file, article: node }] : [],
    ),
  );
  return carried.flatMap(({ file, article }, index) => {
    const place = { line: article.line, column: 1 };
    if (added !== undefined && file.effective < added) {
      return [problem('law/before-added', file.path, place, { article: nameOf(id), from: added })];
    }
    const before = carried[index - 1];
    if (before === undefined || articleText(before.article) === articleText(article)) return [];
    const isRecorded = own.some(({ effective }) => effective > before.file.effective && effective <= file.effective);
    if (isRecorded) return [];
    const args = { article: nameOf(id), file: fileName(file), other: fileName(before.file) };
    return [problem('law/unrecorded-change', file.path, place, args)];
  });
}

function fileName({ path }: StatuteFile): string {
  return path.split('/').at(-1) ?? path;
}

function nameOf(id: string): string {
  const ref = parseArticleId(id);
  return ref === undefined ? id : formatProvision(ref);
}
