import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { type Article, formatDivision } from '#legal/statute.ts';

/** What a law's export needs besides its articles; addresses are ready-made. */
export interface LawExport {
  id: string;
  title: string;
  short: readonly string[];
  kind: string;
  issuer: string;
  number?: string | undefined;
  status: string;
  /** Day (`YYYY-MM-DD`) since which the text given here is in force. */
  effective: string;
  checkedOn: string;
  source: string;
  url: string;
  versions: readonly { effective: string; adopted: string; by: string; text: 'carried' | 'same' | 'not-carried' }[];
}

/** What an article's export says besides its text. */
export interface ArticleFacts {
  crimes: readonly string[];
  url: string;
  changes: readonly { effective: string; kind: string; by: string }[];
}

/** A law for machines: its facts, its versions, and every article carried as a tree of 款, 项 and 目. */
export function exportLaw(law: LawExport, articles: readonly { article: Article; facts: ArticleFacts }[]) {
  return {
    ...lawFacts(law),
    versions: law.versions,
    articles: articles.map(({ article, facts }) => articleTree(article, facts)),
  };
}

/** One article for machines, with the law it stands in. */
export function exportArticle(law: LawExport, article: Article, facts: ArticleFacts) {
  return { ...articleTree(article, facts), law: lawFacts(law) };
}

function lawFacts({ id, title, short, kind, issuer, number, status, effective, checkedOn, source, url }: LawExport) {
  return { id, title, short, kind, issuer, number: number ?? null, status, effective, checkedOn, source, url };
}

function articleTree({ ref, divisions, paragraphs }: Article, { crimes, url, changes }: ArticleFacts) {
  return {
    id: formatArticleId(ref),
    number: formatProvision(ref),
    divisions: divisions.map(formatDivision),
    crimes,
    url,
    paragraphs: paragraphs.map(({ text, items }) => ({
      text,
      items: items.map((item) => ({
        number: item.number,
        text: item.text,
        points: item.points.map(({ number, text: words }) => ({ number, text: words })),
      })),
    })),
    changes,
  };
}
