import { parseCitation } from '#legal/citation-field.ts';
import { formatAnchor, formatArticleId, formatProvision, type Provision, parseProvision } from '#legal/provision.ts';
import { encodeArticleId, encodeMention, encodeText, findGrams, type Gram, normalizeText } from './encoder.ts';
import { contentTerms } from './function-words.ts';

/** A query that names one provision. */
export interface CitedProvision {
  /** As typed, without 《》 and 中华人民共和国; absent for a bare 第三十六条. */
  law?: string;
  /** 第一百三十四条之一 */
  article: string;
  /** `134-1` */
  articleId: string;
  /** Place on the article's page, `p1-i3`; empty for the whole article. */
  anchor: string;
}

/** A term of the query and its pieces in their order. */
export interface PlannedTerm {
  text: string;
  grams: Gram[];
}

/** How a query is to be searched, the strictest way first. */
export interface Plan {
  /** The query as it was meant: one line, half-width, lower case. */
  query: string;
  /** Tokens of the cited article's own record, and of the texts that name law and article. */
  citation?: CitedProvision & { direct: string[]; citing: string[] };
  /** Tokens that must follow each other. */
  phrase: string[];
  /** The terms that were typed apart; every piece of each must occur. */
  terms: PlannedTerm[];
  /** What is left without function words; any piece may occur. */
  relaxed: PlannedTerm[];
}

const NUMBER = '[零〇一二三四五六七八九十百千\\d]+';
const BARE_ARTICLE = new RegExp(
  `^(.*?)[〔(【]?第?(${NUMBER})(?:条(?:之(${NUMBER}))?|之(${NUMBER})条?|-(\\d+)条?)(第.+?[款项目])?[)〕】]?$`,
);
const BARE_NUMBER = /^(.*(?:法|条例|规定|办法|解释|修正案\(.{1,3}\)))(\d+)$/;

/** Plans a query; undefined where it holds nothing to search for. */
export function planQuery(input: string): Plan | undefined {
  const query = normalizeText(input).replace(/\s+/g, ' ').trim();
  const terms = planTerms(query.split(' '));
  if (terms.length === 0) return undefined;
  const citation = readCitation(query);
  return {
    query,
    ...(citation === undefined ? {} : { citation: withTokens(citation) }),
    phrase: encodeText(query),
    terms,
    relaxed: dropSingles(planTerms(contentTerms(query))),
  };
}

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

function cited(law: string, provision: Provision): CitedProvision {
  const name = law.replace(/^中华人民共和国/, '');
  const { article, sub } = provision;
  const ref = sub === undefined ? { article } : { article, sub };
  return {
    ...(name === '' ? {} : { law: name }),
    article: formatProvision(ref),
    articleId: formatArticleId(ref),
    anchor: formatAnchor(provision),
  };
}

function withTokens(citation: CitedProvision): NonNullable<Plan['citation']> {
  const law = findGrams(citation.law ?? '').map(({ token }) => token);
  return {
    ...citation,
    direct: [encodeArticleId(citation.articleId), ...law],
    citing: [encodeMention(citation.articleId), ...law],
  };
}

function planTerms(texts: readonly string[]): PlannedTerm[] {
  return texts.map((text) => ({ text, grams: findGrams(text) })).filter(({ grams }) => grams.length > 0);
}

/** A single character or digit says nothing by itself; it stays only where there is nothing else. */
function dropSingles(terms: readonly PlannedTerm[]): PlannedTerm[] {
  const longer = terms
    .map(({ text, grams }) => ({ text, grams: grams.filter((gram) => gram.text.length > 1) }))
    .filter(({ grams }) => grams.length > 0);
  return longer.length > 0 ? longer : [...terms];
}
