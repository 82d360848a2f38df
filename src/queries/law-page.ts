import { formatDate } from '#legal/dates.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { formatArticleId, formatProvision } from '#legal/provision.ts';
import { type Article, type Division, formatDivision, type StatuteNode } from '#legal/statute.ts';
import { addressOf } from './address.ts';
import { divisionAnchor, divisionPaths } from './divisions.ts';
import { pageFrame } from './frame.ts';
import { versionRows } from './law-versions.ts';
import { articleLink, FEW_ARTICLES, type LawEntry, legalForce, shortName, statusItem, textInForce } from './laws.ts';

/** `/laws/{law}/` */
export async function lawPage(law: LawEntry) {
  const { data, id } = law;
  const { statute, articles, effective } = await textInForce(law);
  const description = `${data.title}：收录${articles.length}条，${formatDate(effective)}起施行的文本。`;
  const divisions = divisionPaths(statute.nodes);
  return {
    ...(await pageFrame({
      title: data.title,
      description,
      href: addressOf.law(id),
      section: 'laws',
      type: 'article',
      tags: [{ name: 'ArticleTitle', content: data.title }],
      textDate: `${formatDate(effective)}起施行的文本`,
      alternates: [
        { type: 'application/json', title: data.title, href: addressOf.lawJson(id) },
        { type: 'application/atom+xml', title: `${data.title}的修改`, href: addressOf.lawFeed(id) },
      ],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        name: data.title,
        legislationIdentifier: data.number ?? data.title,
        legislationDateVersion: effective,
        legislationLegalForce: legalForce(law),
        hasPart: partNames(statute.nodes).map((name) => ({ '@type': 'Legislation', name })),
      },
    })),
    crumbs: [{ label: '法律', href: addressOf.laws }],
    title: data.title,
    status: [
      statusItem(law),
      { text: `${formatDate(effective)}起施行的文本` },
      ...(data.coverage === 'excerpt' ? [{ text: `节选：收录${articles.length}条，全法共${data.articles}条` }] : []),
      { text: `文本核对日期：${formatDate(data.checkedOn)}` },
    ],
    toc: articles.length > FEW_ARTICLES ? chapterToc(statute.nodes, divisions) : articleToc(law, articles),
    find: { action: addressOf.search, law: shortName(law) },
    versions: versionRows(law),
    exports: [
      { label: 'JSON', href: addressOf.lawJson(id) },
      { label: 'Atom', href: addressOf.lawFeed(id) },
    ],
    counted: articles.every(({ ref }, index) => ref.sub === undefined && ref.article === index + 1),
    nodes: statute.nodes.map((node) =>
      node.kind === 'article'
        ? { article: node, href: articleLink(law, node).href }
        : { division: formatDivision(node), kind: node.kind, anchor: divisionAnchor(divisions.get(node) ?? [node]) },
    ),
  };
}

/** What a law consists of: its chapters, or its articles where it has none. */
function partNames(nodes: readonly StatuteNode[]): string[] {
  const chapters = nodes.flatMap((node) => (node.kind === 'chapter' ? [formatDivision(node)] : []));
  if (chapters.length > 0) return chapters;
  return nodes.flatMap((node) => (node.kind === 'article' ? [formatProvision(node.ref)] : []));
}

/** Contents of a short law: every article by its number, with its crime names. */
function articleToc(law: LawEntry, articles: readonly Article[]) {
  return articles.map((article) => {
    const { id, label, crimes } = articleLink(law, article);
    return { mark: id, label: crimes.join('、') || label, href: `#a${id}` };
  });
}

/** Contents of a long law: its chapters with the articles that each holds. */
function chapterToc(nodes: readonly StatuteNode[], paths: ReadonlyMap<Division, Division[]>) {
  return nodes.flatMap((node) => {
    if (node.kind !== 'chapter') return [];
    const held = nodes.filter((other): other is Article => other.kind === 'article' && other.divisions.includes(node));
    const [first, last] = [held[0], held.at(-1)];
    if (first === undefined || last === undefined) return [];
    return {
      mark: formatNumeral(node.number),
      label: node.title,
      count: `${formatArticleId(first.ref)}–${formatArticleId(last.ref)}`,
      href: `#${divisionAnchor(paths.get(node) ?? [node])}`,
    };
  });
}
