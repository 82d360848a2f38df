import { parseCitation } from './citation-field.ts';
import { formatNumeral } from './numerals.ts';
import { formatProvision, type Provision } from './provision.ts';
import { type LawIndex, resolveCitation } from './resolution.ts';
import { type Article, articleText, findArticle } from './statute.ts';

/** 构成犯罪 as the statutes of administration send on to the criminal law. */
const CRIME = '构成犯罪的，依照刑法有关规定追究刑事责任';

/**
 * The words of a provision: a whole article, one 款 with its 项, or one 项 with the words of the 款 before it, which
 * say what follows. Empty where the article has no such place.
 */
export function clauseText(article: Article, { paragraph, item }: Omit<Provision, 'article' | 'sub'>): string {
  if (paragraph === undefined && item === undefined) return articleText(article);
  const place = article.paragraphs[(paragraph ?? 1) - 1];
  if (place === undefined) return '';
  const items = item === undefined ? place.items : place.items.filter(({ number }) => number === item);
  if (item !== undefined && items.length === 0) return '';
  return [
    place.text,
    ...items.flatMap(({ number, text, points }) => [
      `（${formatNumeral(number)}）${text}`,
      ...points.map((point) => `${point.number}．${point.text}`),
    ]),
  ].join('\n');
}

/** The words that a citation of one provision leads to on a day, `YYYY-MM-DD`; undefined where they are not carried. */
export function citedClause(provision: string, index: LawIndex, on: string): string | undefined {
  const citation = parseCitation(provision);
  const found = citation && resolveCitation(citation, index, { on, today: on });
  if (citation === undefined || found?.kind !== 'article') return undefined;
  const statute = found.law.statutes.get(found.effective);
  const article = statute && findArticle(statute, citation.provision);
  return article && clauseText(article, citation.provision);
}

/** Whether a clause itself sends on to the criminal law. */
export function carriesCrime(clause: string): boolean {
  return clause.includes(CRIME);
}

/** Whether a text of ours says that a crime follows. */
export function saysCrime(text: string): boolean {
  return /构成犯罪|追究刑(?:事责任|责)/u.test(text);
}

/** The consequences that chapter six knows, longer ones first. */
const CONSEQUENCES = [
  '停产停业整顿',
  '停产停业',
  '停业整顿',
  '停止建设',
  '责令立即消除',
  '责令限期改正',
  '限期改正',
  '责令改正',
  '没收违法所得',
  '按日连续处罚',
  '批评教育',
  '连带赔偿责任',
  '赔偿责任',
  '赔偿义务',
  '强制执行',
  '职业禁入',
  '终身',
  '降级',
  '撤职',
  '吊销',
  '暂停',
  '予以关闭',
  '拘留',
  '处分',
  '罚款',
  '退还',
  '无效',
] as const;

/** The consequences that a text names, each once. */
export function findConsequences(text: string): string[] {
  let rest = text;
  return CONSEQUENCES.filter((word) => {
    const isNamed = rest.includes(word);
    rest = rest.replaceAll(word, '□');
    return isNamed;
  });
}

/** The clause that a provision of punishment belongs to, its 项 left out: several items share one consequence. */
export function sanctionPlace(provision: string): string {
  const citation = parseCitation(provision);
  if (citation === undefined) return provision;
  const { article, sub, paragraph } = citation.provision;
  return `${citation.law}${formatProvision({
    article,
    ...(sub === undefined ? {} : { sub }),
    ...(paragraph === undefined ? {} : { paragraph }),
  })}`;
}
