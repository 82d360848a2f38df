import { formatDate } from '#legal/dates.ts';
import { type ArticleChange, articleHistory } from '#legal/history.ts';
import type { ArticleRef } from '#legal/provision.ts';
import type { LawRecord } from '#legal/resolution.ts';
import { articleText } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { textDiff } from './text-diff.ts';

export const CHANGE_LABELS = {
  original: '公布',
  added: '增设',
  rewritten: '改写',
  amended: '修改',
  'whole-law': '文本',
} as const;

/** The history of one article: a line of years, what each change was, and the word diff of any two texts carried. */
export function articleVersions(law: LawRecord, ref: ArticleRef) {
  const history = articleHistory(law, ref);
  const first = history[0];
  const before = law.versions.filter(({ effective }) => first !== undefined && effective < first.effective);
  return {
    versions: [
      ...before.map(({ effective }) => ({ year: effective.slice(0, 4), label: '当时尚无本条', now: false })),
      ...history.map(({ effective, kind, article }, index) => ({
        year: effective.slice(0, 4),
        label: article === undefined && kind === 'whole-law' ? '文本未收录' : CHANGE_LABELS[kind],
        now: index === history.length - 1,
        ...(isVersion(law, effective) ? { href: addressOf.lawVersion(law.slug, effective) } : {}),
      })),
    ],
    changes: history.map(changeLine),
    diffs: pairs(history.filter(hasText)).map(([older, newer]) => ({
      title: `${formatDate(older.effective)}文本与${formatDate(newer.effective)}文本`,
      ...textDiff(articleText(older.article), articleText(newer.article)),
    })),
  };
}

type TextChange = ArticleChange & Required<Pick<ArticleChange, 'article'>>;

function hasText(change: ArticleChange): change is TextChange {
  return change.article !== undefined;
}

function changeLine({ effective, by, kind, note, article }: ArticleChange): string {
  const what = kind === 'whole-law' ? by : `${by}${CHANGE_LABELS[kind]}`;
  const line = `${formatDate(effective)}起施行：${what}${note === undefined ? '' : `，${note}`}。`;
  return article === undefined ? `${line}（当时的文本未收录）` : line;
}

/** A page of its own has each version of which at least one text is carried. */
function isVersion({ versions }: LawRecord, effective: string): boolean {
  return versions.some((version) => version.effective === effective && version.text !== undefined);
}

/** Every pair of an older and a newer text, the latest change first. */
function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((older, at) => items.slice(at + 1).map((newer): [T, T] => [older, newer])).reverse();
}
