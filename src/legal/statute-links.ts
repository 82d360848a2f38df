import { findReferences, type Reference } from './law-mentions.ts';
import type { NameMatcher } from './law-names.ts';
import { type LawIndex, type LawRecord, type Resolution, resolveCitation } from './resolution.ts';
import type { Article } from './statute.ts';

/** A stretch of statutory text; one that points at a provision says which, and where that is. */
export interface TextPart {
  text: string;
  citation?: Reference;
  found?: Resolution;
}

/** The texts of an article, cut where they cite; joined again they are the texts letter by letter. */
export interface LinkedArticle {
  paragraphs: {
    text: TextPart[];
    items: { number: number; text: TextPart[]; points: { number: number; text: TextPart[] }[] }[];
  }[];
}

export interface StatuteContext {
  /** The law that the article belongs to. */
  law: LawRecord;
  index: LawIndex;
  names: NameMatcher;
  /** The day on which the text shown is in force, `YYYY-MM-DD`. */
  on: string;
  /** The day of the reader. */
  today?: string;
}

/** Texts of one 款 are read as one sentence after another: a 项 goes on where the words before it stop. */
const JOINT = '\n';

/** Finds what an article's text points at: 本法第十条, 前款, 刑法第三百一十三条. What cannot be resolved stays plain text. */
export function linkArticle(article: Article, context: StatuteContext): LinkedArticle {
  return {
    paragraphs: article.paragraphs.map(({ text, items }, index) => {
      const lines = [text, ...items.flatMap((item) => [item.text, ...item.points.map((point) => point.text)])];
      const itemOf = items.flatMap((item) => [item.number, ...item.points.map(() => item.number)]);
      const linked = linkLines(
        lines,
        (line, citation) => {
          const item = itemOf[line - 1];
          const self = { law: context.law.slug, article: article.ref, paragraph: index + 1 };
          const { on, today } = context;
          return resolveCitation(citation, context.index, {
            on,
            self: item === undefined ? self : { ...self, item },
            ...(today === undefined ? {} : { today }),
          });
        },
        context.names,
      );
      const rest = linked.slice(1).values();
      const take = (): TextPart[] => rest.next().value ?? [];
      return {
        text: linked[0] ?? [],
        items: items.map(({ number, points }) => ({
          number,
          text: take(),
          points: points.map((point) => ({ number: point.number, text: take() })),
        })),
      };
    }),
  };
}

function linkLines(
  lines: readonly string[],
  resolve: (line: number, citation: Reference) => Resolution,
  names: NameMatcher,
): TextPart[][] {
  const citations = findReferences(lines.join(JOINT), names, 'statute');
  let start = 0;
  return lines.map((line, index) => {
    const from = start;
    start += line.length + JOINT.length;
    const inside = citations.filter((citation) => citation.start >= from && citation.end <= from + line.length);
    const parts: TextPart[] = [];
    let at = 0;
    for (const citation of inside) {
      const found = resolve(index, citation);
      if (found.kind === 'none' || found.kind === 'problem') continue;
      const begin = citation.start - from;
      if (begin > at) parts.push({ text: line.slice(at, begin) });
      parts.push({ text: citation.text, citation, found });
      at = citation.end - from;
    }
    return at < line.length || parts.length === 0 ? [...parts, { text: line.slice(at) }] : parts;
  });
}
