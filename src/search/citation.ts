import { parseCitation } from '#legal/citation-field.ts';
import { formatAnchor, formatArticleId, formatProvision, type Provision, parseProvision } from '#legal/provision.ts';

/** A query that names one provision. */
export interface CitedProvision {
  /** As typed, without 《》 and 中华人民共和国; absent for a bare 第三十六条. */
  law?: string;
  /** 第一百三十四条之一 */
  article: string;
  /** `134-1` */
  articleId: string;
  paragraph?: number;
  /** Place on the article's page, `p1-i3`; empty for the whole article. */
  anchor: string;
}

const NUMBER = '[零〇一二三四五六七八九十百千\\d]+';
const BARE_ARTICLE = new RegExp(
  `^(.*?)[〔(【]?第?(${NUMBER})(?:条(?:之(${NUMBER}))?|之(${NUMBER})条?|-(\\d+)条?)(第.+?[款项目])?[)〕】]?$`,
);
const BARE_NUMBER = /^(.*(?:法|条例|规定|办法|解释|修正案\(.{1,3}\)))(\d+)$/;
const INSIDE = new RegExp(`([\\p{Script=Han}]{0,12}?)第?(${NUMBER})条(?:之(${NUMBER}))?`, 'u');

/** A query that is one citation and nothing else: 《刑法》第一百三十四条之一, 刑法134条之一, 刑法134-1, 安全生产法36条. */
export function readCitation(query: string): CitedProvision | undefined {
  const text = query.replace(/[\s,.;:!?，。；：！？]+/g, '');
  const citation = parseCitation(text);
  if (citation !== undefined) return cited(citation.law, citation.provision);
  const bare = text.replace(/[《》〈〉"“”]/g, '');
  const [, law = '', article, sub, subAlone, subDashed, place = ''] =
    BARE_ARTICLE.exec(bare) ?? BARE_NUMBER.exec(bare) ?? [];
  if (article === undefined) return undefined;
  const after = sub ?? subAlone ?? subDashed;
  const provision = parseProvision(`第${article}条${after === undefined ? '' : `之${after}`}${place}`);
  return provision === undefined ? undefined : cited(law, provision);
}

/** The first provision that a sentence names, with what stands before it: 违反刑法134条之一怎么判. */
export function findCitation(query: string): { before: string; articleId: string } | undefined {
  const [, before = '', article, sub] = INSIDE.exec(query.replace(/[《》〈〉"“”\s]/g, '')) ?? [];
  if (article === undefined) return undefined;
  const provision = parseProvision(`第${article}条${sub === undefined ? '' : `之${sub}`}`);
  return provision === undefined ? undefined : { before, articleId: formatArticleId(provision) };
}

function cited(law: string, provision: Provision): CitedProvision {
  const name = law.replace(/^中华人民共和国/, '');
  const { article, sub, paragraph } = provision;
  const ref = sub === undefined ? { article } : { article, sub };
  return {
    ...(name === '' ? {} : { law: name }),
    article: formatProvision(ref),
    articleId: formatArticleId(ref),
    ...(paragraph === undefined ? {} : { paragraph }),
    anchor: formatAnchor(provision),
  };
}
