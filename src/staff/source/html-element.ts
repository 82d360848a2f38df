import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Look } from './block.ts';

type Element = DefaultTreeAdapterTypes.Element;

const CHROME_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'header']);
const CHROME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);
const CHROME_NAMES =
  /(?:^|[-_\s])(?:nav|navbar|menu|top|logo|foot|footer|bottom|breadcrumbs?|crumbs?|sidebar|share|copyright|toolbar|login|search|banner|topbar|header|weizhi|dqwz|curpos|location|related|recommend|pager|pagination|friendlinks?|fontsize|print|qrcode|tools?)(?:[-_\s\d]|$)/i;

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((entry) => entry.name === name)?.value;
}

/** A part of the page around the document: by its tag, its role or its name, unless it holds the document itself. */
export function isChrome(element: Element, length: number, whole: number): boolean {
  const names = [attribute(element, 'class') ?? '', attribute(element, 'id') ?? ''];
  const named = names.some((name) => CHROME_NAMES.test(name));
  const role = CHROME_ROLES.has(attribute(element, 'role') ?? '');
  if (!named && !role && !CHROME_TAGS.has(element.tagName)) return false;
  if (['html', 'body', 'main', 'article', 'h1', 'p', 'span', 'table'].includes(element.tagName) && !role) return false;
  return length * 2 <= whole && !holds(element, 'h1');
}

/** A table that holds nothing but links to other pages. */
export function isLinkBar(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const bare: string[] = [];
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, into: string[]): void => {
    if (node.nodeName === '#text' && 'value' in node) into.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, node.tagName === 'a' ? links : into);
  };
  visit(element, bare);
  const isLinked =
    links.filter((text) => text.trim() !== '').length > 1 && !/附件|\.(?:docx?|wps|pdf|xlsx?)/u.test(links.join(''));
  return isLinked && !/[\p{L}\p{N}]/u.test(bare.join(''));
}

export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || attribute(element, 'hidden') !== undefined;
}

export function holds(element: Element, tag: string): boolean {
  return element.childNodes.some((node) => 'tagName' in node && (node.tagName === tag || holds(node, tag)));
}

/** What a tag and its style attribute say, upon what they inherit. */
export function lookOf(element: Element, inherited: Look): Look {
  const look: Look = { ...inherited };
  const style = attribute(element, 'style') ?? '';
  const { tagName } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading !== null) Object.assign(look, { level: Number(heading[1]), bold: true });
  if (tagName === 'b' || tagName === 'strong') look.bold = true;
  if (tagName === 'center') look.align = 'center';
  const align = /text-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? attribute(element, 'align');
  if (align === 'center' || align === 'right') look.align = align;
  else if (align !== undefined) delete look.align;
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  if (weight !== undefined) look.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const font =
    /font-family\s*:\s*['"]?([^;,'"]+)/i.exec(style)?.[1] ??
    (tagName === 'font' ? attribute(element, 'face') : undefined);
  if (font !== undefined) look.font = font.trim();
  const size = /font-size\s*:\s*([\d.]+)\s*(pt|px)/i.exec(style);
  if (size !== null) look.size = Number(size[1]) * (size[2]?.toLowerCase() === 'px' ? 0.75 : 1);
  return look;
}
