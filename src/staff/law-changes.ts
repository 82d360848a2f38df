import type { LawChange } from '#legal/history.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import type { LawRecord } from '#legal/resolution.ts';
import { type Article, articleText, findArticle, type Statute } from '#legal/statute.ts';

interface Text {
  effective: string;
  by: string;
  statute: Statute;
}

/** What the texts of a law say of each other, article by article. */
export interface FoundChanges {
  /** To be recorded in law.yaml: without them the older text would stand for the newer. */
  changes: LawChange[];
  /** Articles (第X条) that a later text no longer has; law.yaml has no word for it. */
  dropped: string[];
}

/** Compares a text that comes into a law with its neighbours in time; changes that are recorded already are left out. */
export function findChanges(law: LawRecord, added: Text): FoundChanges {
  const byOf = (day: string): string => law.versions.find(({ effective }) => effective === day)?.by ?? day;
  const texts = [...law.statutes]
    .filter(([effective]) => effective !== added.effective)
    .map(([effective, statute]): Text => ({ effective, statute, by: byOf(effective) }))
    .concat(added)
    .sort((one, other) => (one.effective < other.effective ? -1 : 1));
  const at = texts.indexOf(added);
  const found: FoundChanges = { changes: [], dropped: [] };
  for (const [before, after] of [texts.slice(at - 1, at + 1), texts.slice(at, at + 2)]) {
    if (before !== undefined && after !== undefined) compare(law, texts, before, after, found);
  }
  return found;
}

function compare(law: LawRecord, texts: readonly Text[], before: Text, after: Text, found: FoundChanges): void {
  const recorded = (id: string): LawChange[] =>
    [...(law.changes ?? []), ...found.changes].filter(({ article }) => article === id);
  for (const article of articlesOf(after.statute)) {
    const id = formatArticleId(article.ref);
    const previous = findArticle(before.statute, article.ref);
    const known = recorded(id);
    const isRecorded = known.some(({ effective }) => effective > before.effective && effective <= after.effective);
    if (isRecorded || (previous !== undefined && isSame(previous, article))) continue;
    if (previous === undefined && !isWhole(before.statute)) continue;
    if (previous !== undefined && known.length === 0) {
      const first = texts.find(({ statute }) => findArticle(statute, article.ref) !== undefined) ?? before;
      found.changes.push({ article: id, effective: first.effective, kind: 'original', by: first.by });
    }
    const kind = previous === undefined ? 'added' : 'amended';
    found.changes.push({ article: id, effective: after.effective, kind, by: after.by });
  }
  if (!isWhole(after.statute)) return;
  for (const { ref } of articlesOf(before.statute)) {
    if (findArticle(after.statute, ref) === undefined) found.dropped.push(formatProvision(ref));
  }
}

/** The articles of two texts of one version that are not the same, letter by letter. */
export function findDifferences(standing: Statute, read: Statute): string[] {
  const gone = articlesOf(standing).filter(({ ref }) => findArticle(read, ref) === undefined);
  const differing = articlesOf(read).filter((article) => {
    const other = findArticle(standing, article.ref);
    return other === undefined || !isSame(other, article);
  });
  return [...gone, ...differing].map(({ ref }) => formatProvision(ref));
}

/** Whether a text has every number from 第一条 to its last: of one that has not, nothing follows from what is missing. */
function isWhole(statute: Statute): boolean {
  const numbers = new Set(articlesOf(statute).map(({ ref }) => ref.article));
  return numbers.size > 0 && Math.max(...numbers) === numbers.size;
}

function isSame(one: Article, other: Article): boolean {
  return articleText(one) === articleText(other);
}

function articlesOf(statute: Statute): Article[] {
  return statute.nodes.filter((node): node is Article => node.kind === 'article');
}
