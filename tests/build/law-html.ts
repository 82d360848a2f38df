import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';

/** A link as the reader meets it. */
export interface PageLink {
  text: string;
  /** Address below the base path with its anchor: `laws/criminal-law/134/#p1`. */
  to: string;
  title: string | null;
}

/** Parses the one section of a page that begins with this tag; sections inside it are not foreseen. */
export function sectionOf(html: string, tag: string): Element {
  const from = html.indexOf(tag);
  if (from === -1) throw new Error(`页面里没有 ${tag}`);
  const source = html.slice(from, html.indexOf('</section>', from) + '</section>'.length);
  const named = source.replaceAll(/ (data-statute|data-editor|data-repeat|open)(?=[\s>])/gu, ' $1=""');
  const { documentElement } = new DOMParser({ onError: onWarningStopParsing }).parseFromString(named, 'text/xml');
  if (documentElement === null) throw new Error(`${tag} 是空的`);
  return documentElement;
}

/** Every element inside, in document order. */
export function elementsOf(section: Element, name = '*'): Element[] {
  return [...section.getElementsByTagName(name)];
}

/** The anchors of a statutory text with the words at each: its own words, without the items below and without notes of ours. */
export function anchoredText(section: Element): { anchor: string; text: string }[] {
  return elementsOf(section)
    .filter((element) => element.hasAttribute('id'))
    .map((element) => ({ anchor: element.getAttribute('id') ?? '', text: ownText(element) }));
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== node.ELEMENT_NODE) return node.textContent ?? '';
      const child = node as Element;
      return child.nodeName === 'ol' || child.hasAttribute('data-editor') ? '' : ownText(child);
    })
    .join('');
}

/** The links inside, their addresses resolved against `page` (`laws/criminal-law/134/`); those to itself by number left out. */
export function linksOf(section: Element, page: string): PageLink[] {
  return elementsOf(section, 'a')
    .filter((link) => link.getAttribute('class') !== 'item-number')
    .map((link) => ({
      text: (link.textContent ?? '').trim(),
      to: resolveAddress(link.getAttribute('href') ?? '', page),
      title: link.getAttribute('title'),
    }));
}

/** Where a relative address on `page` leads, below the base path. */
export function resolveAddress(href: string, page: string): string {
  const { pathname, hash } = new URL(href, `http://site/${page}`);
  return `${pathname.slice(1)}${hash}`;
}

/** Where the link with this `rel` leads, if there is one. */
export function relOf(html: string, rel: 'prev' | 'next', page: string): string | undefined {
  const href = new RegExp(`<a href="([^"]*)" rel="${rel}"`, 'u').exec(html)?.[1];
  return href === undefined ? undefined : resolveAddress(href, page);
}
