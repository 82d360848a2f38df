import { formatDate } from './dates.ts';
import { type ArticleState, articleOn, carriedRefs } from './history.ts';
import { checkPlace } from './place-check.ts';
import { type ArticleRef, formatAnchor, formatArticleId, formatProvision, type Provision } from './provision.ts';
import type { LawRecord, Resolution, ResolutionContext } from './resolution.ts';
import { versionInForce } from './versions.ts';

/** The text that was meant where it is not the one that the article's page shows. */
export interface OtherText {
  /** The day from which it applied. */
  effective: string;
  /** 当时有效的是2014年修正文本，本站未收录 */
  note: string;
}

/** Where on the site a carried article stands, and which of its texts is cited. */
export interface ArticlePlace {
  /** `134-1` */
  articleId: string;
  /** `p1-i2` */
  anchor?: string;
  effective: string;
  since: string;
  through?: string;
  otherText?: OtherText;
}

type Text = Extract<ArticleState, { kind: 'text' }>;

/** What a provision of a carried law was on the day of the context, and where it is to be read. */
export function resolveArticle(
  law: LawRecord,
  provision: Provision,
  last: Provision | undefined,
  context: ResolutionContext & { isOwnPage?: boolean },
): Resolution {
  const first = resolveOne(law, provision, context);
  if (last === undefined || first.kind === 'problem') return first;
  const end = resolveOne(law, last, context);
  if (end.kind === 'problem') return end;
  if (first.kind !== 'article' || formatArticleId(last) === first.articleId) return first;
  return { ...first, through: formatArticleId(last) };
}

function resolveOne(
  law: LawRecord,
  provision: Provision,
  { on, today = '9999-12-31', isOwnPage = false }: ResolutionContext & { isOwnPage?: boolean },
): Resolution {
  const articleId = formatArticleId(provision);
  const external = { kind: 'external', slug: law.slug, title: law.title, reason: 'article', articleId } as const;
  if (provision.article > law.articles) return noSuchArticle(provision, law, on);
  if (law.statutes.size === 0) return external;
  const then = articleOn(law, provision, on);
  const now = articleOn(law, provision, today);
  if (then.kind === 'not-yet') {
    if (then.from === undefined) return law.coverage === 'full' ? noSuchArticle(provision, law, on) : external;
    if (versionInForce(law.versions, on) !== undefined) return noSuchArticle(provision, law, on);
    const note = `当时尚未施行，自${formatDate(then.from)}起施行`;
    return now.kind === 'text' ? present(law, articleId, now, { effective: then.from, note }) : external;
  }
  if (then.kind === 'no-text') {
    return now.kind === 'text' ? present(law, articleId, now, otherTextOf(law, then.since, false)) : external;
  }
  const fault = checkPlace(then.article, provision);
  if (fault !== undefined) return { kind: 'problem', ...fault };
  const isPresent = now.kind === 'text' && now.since === then.since;
  const anchor = formatAnchor(provision);
  return {
    ...present(law, articleId, then, isPresent ? undefined : otherTextOf(law, then.since, true)),
    ...(anchor !== '' && (isPresent || isOwnPage) ? { anchor } : {}),
  };
}

function present(law: LawRecord, articleId: string, { file, since }: Text, otherText: OtherText | undefined) {
  const found = { kind: 'article', law, articleId, effective: file, since } as const;
  return otherText === undefined ? found : { ...found, otherText };
}

/** What is to be said of the text that applied from `effective` on and is not the present one. */
export function otherTextOf(law: LawRecord, effective: string, isCarried: boolean): OtherText {
  const rest = isCarried ? '与现行文本不同' : '本站未收录';
  return { effective, note: `当时有效的是${textName(law, effective)}，${rest}` };
}

/** 2014年修正文本; 刑法修正案（六）修改后的文本 */
function textName({ versions }: LawRecord, effective: string): string {
  const version = versions.find((candidate) => candidate.effective === effective);
  const act = /(?:制定|公布|修正|修订)$/.exec(version?.by ?? '')?.[0];
  if (version === undefined) return `${formatDate(effective)}起施行的文本`;
  return act === undefined ? `${version.by}修改后的文本` : `${version.adopted.slice(0, 4)}年${act}文本`;
}

function noSuchArticle(wanted: ArticleRef, law: LawRecord, on: string): Resolution {
  const distance = (ref: ArticleRef): number =>
    Math.abs(ref.article - wanted.article) * 10_000 + Math.abs((ref.sub ?? 0) - (wanted.sub ?? 0));
  const standing = carriedRefs(law).filter((ref) => articleOn(law, ref, on).kind !== 'not-yet');
  const end: ArticleRef = { article: Math.min(wanted.article, law.articles) };
  const candidates = law.coverage === 'full' && standing.length > 0 ? standing : [end, ...standing];
  const best = candidates.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return { kind: 'problem', code: 'no-such-article', nearest: formatProvision(best) };
}
