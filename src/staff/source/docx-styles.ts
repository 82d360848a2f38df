import type { Document, Element } from '@xmldom/xmldom';
import type { Look } from './block.ts';
import { child, children, value } from './docx-package.ts';

/** What a style or a paragraph says of its setting, and of the list it belongs to. */
export interface Setting {
  look: Look;
  list?: { id: string; level: number };
}

/** The setting of a paragraph style with all that it takes from those it is based on. */
export type Styles = (id: string | undefined) => Setting;

/** Reads styles.xml; without it every style says nothing. */
export function readStyles(document: Document | undefined): Styles {
  const styles = new Map(
    children(document?.documentElement ?? undefined, 'style').map((style) => [value(style, 'styleId') ?? '', style]),
  );
  const resolve = (id: string | undefined, seen: readonly string[]): Setting => {
    const style = id === undefined || seen.includes(id) ? undefined : styles.get(id);
    if (id === undefined || style === undefined) return { look: {} };
    const base = resolve(value(child(style, 'basedOn')), [...seen, id]);
    const level = headingLevel(value(child(style, 'name')) ?? id) ?? headingLevel(id);
    const own = settingOf(child(style, 'pPr'), child(style, 'rPr'));
    return {
      ...base,
      ...own,
      look: { ...base.look, ...own.look, ...(level === undefined ? {} : { level }) },
    };
  };
  return (id) => resolve(id, []);
}

/** What the properties of a paragraph and of its run say themselves. */
export function settingOf(paragraph: Element | undefined, run: Element | undefined): Setting {
  const align = value(child(paragraph, 'jc'));
  const outline = value(child(paragraph, 'outlineLvl'));
  const numbering = child(paragraph, 'numPr');
  const id = value(child(numbering, 'numId'));
  const level = Number(value(child(numbering, 'ilvl')) ?? 0);
  return {
    look: {
      ...lookOf(run),
      ...(align === 'center' ? { align } : {}),
      ...(align === 'right' || align === 'end' ? { align: 'right' as const } : {}),
      ...(outline !== undefined && Number(outline) < 9 ? { level: Number(outline) + 1 } : {}),
    },
    ...(id === undefined ? {} : { list: { id, level } }),
  };
}

/** How a run is set: its own properties. */
export function lookOf(run: Element | undefined): Look {
  const bold = child(run, 'b');
  const fonts = child(run, 'rFonts');
  const font = value(fonts, 'eastAsia') ?? value(fonts, 'ascii');
  const size = value(child(run, 'sz'));
  return {
    ...(bold === undefined ? {} : { bold: !['0', 'false', 'off'].includes(value(bold) ?? '1') }),
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size: Number(size) / 2 }),
  };
}

/** heading 2, 标题 2, Heading2; 0 is the style of a document's title. */
function headingLevel(name: string): number | undefined {
  const match = /^(?:heading|标题)\s*([1-9])$/i.exec(name.trim());
  if (match !== null) return Number(match[1]);
  return /^(?:title|标题)$/i.test(name.trim()) ? 0 : undefined;
}
