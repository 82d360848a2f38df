import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/** Bytes of one part of the package after unpacking: some hundred pages of text have less than 5 MB. */
const LARGEST_PART = 12_000_000;
const PARTS = /^word\/(?:document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** The parts of a Word file that hold text, parsed when asked for. */
export interface DocxPackage {
  /** Undefined where the file has no such part. @throws Error for XML that cannot be read */
  part(name: string): Document | undefined;
  names: string[];
}

/** A part that swells beyond any document. */
export class OversizedPart extends Error {}

/** @throws OversizedPart, or another Error for a file that is no package */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      if (originalSize > LARGEST_PART) throw new OversizedPart(name);
      return true;
    },
  });
  return {
    names: Object.keys(parts),
    part(name) {
      const content = parts[name];
      return content && parseXml(new TextDecoder(encodingOf(content)).decode(content));
    },
  };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function parseXml(text: string): Document {
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new SyntaxError(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

/** The child elements of a node, or those of one name, without its prefix. */
export function children(node: Node | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child);
  }
  return found;
}

/** The element at the end of a path of names, each the first of its kind. */
export function child(node: Node | undefined, ...path: string[]): Element | undefined {
  let at: Node | undefined = node;
  for (const name of path) at = children(at, name)[0];
  return at !== undefined && isElement(at) ? at : undefined;
}

/** An attribute by its name without prefix: `w:val`. */
export function value(node: Element | undefined, name = 'val'): string | undefined {
  return node?.getAttribute(`w:${name}`) ?? node?.getAttribute(name) ?? undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
