import type { LawData } from '#collections/laws.ts';
import { nearest } from '#legal/nearest.ts';
import { formatArticleId, formatProvision, parseArticleId, type Provision } from '#legal/provision.ts';
import { findArticle, type Statute } from '#legal/statute.ts';
import { textVersionOf } from '#legal/versions.ts';
import { checkChanges } from './check-changes.ts';
import type { Corpus, CorpusEntry, StatuteFile } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

type Law = CorpusEntry<LawData>;

/** Versions and their texts, the articles that crimes and changes name, and whether the texts bear the changes out. */
export function checkLaws({ files, statutes, entries }: Corpus): Problem[] {
  const unreadable = new Set(files.filter((file) => file.name === 'laws' && !file.isValid).map(({ slug }) => slug));
  const laws = entries('laws');
  const texts = Map.groupBy(statutes, ({ law }) => law);
  const used = new Set(laws.flatMap(({ slug, data }) => data.versions.map(({ text }) => `laws/${slug}/${text}`)));
  return [
    ...laws.flatMap((law) => [
      ...checkOrder(law),
      ...checkTexts(law, texts.get(law.slug) ?? []),
      ...checkArticles(law, texts.get(law.slug) ?? []),
      ...checkChanges(law, texts.get(law.slug) ?? []),
    ]),
    ...statutes.flatMap(({ path, warnings }) =>
      warnings.map(({ line, text }) => problem('statute/warning', path, { line, column: 1 }, { warning: text })),
    ),
    ...statutes
      .filter(({ path, law }) => !used.has(path) && !unreadable.has(law))
      .map(({ path, law }) => problem('version/unlisted-text', path, { line: 1, column: 1 }, { law })),
  ];
}

function checkOrder({ path, source, data: { versions } }: Law): Problem[] {
  return versions.flatMap(({ effective }, index) => {
    const previous = versions[index - 1]?.effective;
    if (previous === undefined || previous < effective) return [];
    const place = source.placeOf(['versions', index, 'effective']);
    return [problem('version/overlap', path, place, { effective, previous })];
  });
}

function checkTexts({ path, source, data: { versions } }: Law, texts: readonly StatuteFile[]): Problem[] {
  const names = texts.map((text) => text.path.split('/').at(-1) ?? '');
  const carried = versions.flatMap(({ effective, text }) => (text === undefined ? [] : [effective]));
  return versions.flatMap((version, index) => {
    const { text, sameTextAs } = version;
    if (text !== undefined) {
      if (names.includes(text)) return [];
      const place = source.placeOf(['versions', index, 'text']);
      return [problem('version/missing-text', path, place, { text, nearest: nearest(text, names) })];
    }
    if (sameTextAs === undefined || textVersionOf(versions, version) !== undefined) return [];
    const place = source.placeOf(['versions', index, 'sameTextAs']);
    return [problem('version/missing-same', path, place, { sameTextAs, nearest: nearest(sameTextAs, carried) })];
  });
}

function checkArticles({ path, source, data }: Law, texts: readonly StatuteFile[]): Problem[] {
  if (texts.length === 0) return [];
  const statutes = texts.map(({ statute }) => statute);
  const check = (named: Named, at: string, index: number): Problem[] => {
    const provision = provisionOf(named);
    if (provision === undefined || statutes.some((statute) => holds(statute, provision))) return [];
    const place = source.placeOf([at, index, 'article']);
    const args = {
      field: `${at} 第 ${index + 1} 项`,
      provision: formatProvision(provision),
      nearest: nearestId(named, statutes),
    };
    return [problem('law/article-of-crime', path, place, args)];
  };
  return [
    ...data.crimes.flatMap((crime, index) => check(crime, 'crimes', index)),
    ...data.changes.flatMap((change, index) => check(change, 'changes', index)),
  ];
}

interface Named {
  article: string;
  paragraph?: number;
}

function provisionOf({ article, paragraph }: Named): Provision | undefined {
  const ref = parseArticleId(article);
  return ref === undefined || paragraph === undefined ? ref : { ...ref, paragraph };
}

function holds(statute: Statute, provision: Provision): boolean {
  const article = findArticle(statute, provision);
  return article !== undefined && (provision.paragraph ?? 1) <= article.paragraphs.length;
}

function nearestId({ article }: Named, statutes: readonly Statute[]): string | undefined {
  const ids = statutes.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'article' ? [formatArticleId(node.ref)] : [])),
  );
  const found = nearest(article, ids);
  return found === article || found === undefined ? undefined : `"${found}"`;
}
