import { getEntry } from 'astro:content';
import type { Root } from 'mdast';
import { formatProvision } from '#legal/provision.ts';
import { findArticle } from '#legal/statute.ts';
import { embeddedValues } from '#markdown/embedded.ts';
import { addressOf } from './address.ts';
import { resolveField } from './law-index.ts';
import { shortName } from './laws.ts';
import { today } from './today.ts';

/** The statutes quoted by `<Statute provision="…" />`, ready to print, under the citation as written. */
export async function embeddedStatutes(tree: Root) {
  const quotes = await Promise.all(
    embeddedValues(tree, 'Statute', 'provision').map((provision) => statuteQuote(provision)),
  );
  return Object.fromEntries(quotes.map((quote) => [quote.provision, quote]));
}

/** One statute as it is quoted on a page, in the text of a day. Only what is carried can be quoted. */
export async function statuteQuote(provision: string, on = today()) {
  const { citation, found } = await resolveField(provision, on);
  const law = found.kind === 'article' ? await getEntry('laws', found.law.slug) : undefined;
  const statute = found.kind === 'article' ? found.law.statutes.get(found.effective) : undefined;
  const article = statute === undefined ? undefined : findArticle(statute, citation.provision);
  if (found.kind !== 'article' || law === undefined || article === undefined) {
    throw new Error(`没有收录${provision}`);
  }
  const { paragraph, item } = citation.provision;
  return {
    provision,
    title: `${shortName(law)}${formatProvision(citation.provision)}`,
    href: addressOf.article(law.id, citation.provision, found.anchor),
    effective: found.effective,
    article,
    only: { paragraph, item },
  };
}
