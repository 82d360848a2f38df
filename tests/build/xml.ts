import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element, onWarningStopParsing } from '@xmldom/xmldom';
import type { BuiltSite } from './sites.ts';

/** Parses a file of a site as XML; whatever is not well formed throws. */
export function readXml(site: BuiltSite, file: string): Document {
  const source = readFileSync(join(site.folder, file), 'utf8');
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(source, 'text/xml');
}

/** The child elements of that name, in the parent's namespace. */
export function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE && node.nodeName === name && node.namespaceURI === parent.namespaceURI,
  );
}

/** The text of the one child of that name. @throws when there is none or more than one. */
export function textOf(parent: Element, name: string): string {
  const [child, ...others] = childrenOf(parent, name);
  if (child === undefined || others.length > 0) {
    throw new Error(
      `<${parent.nodeName}> 里应当恰好有一个 <${name}>，现有 ${child === undefined ? 0 : others.length + 1} 个`,
    );
  }
  return (child.textContent ?? '').trim();
}
