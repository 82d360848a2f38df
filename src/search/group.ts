/** What can stand with others of its document under one heading. */
interface Grouped {
  /** Title of the document that it is part of; absent where it is a document by itself. */
  document?: string | undefined;
}

/** Neighbours of one document, in rank order. */
export interface Group<View> {
  document?: string;
  views: View[];
}

/** Puts neighbours of one document together; the order of the results does not change. */
export function groupResults<View extends Grouped>(views: readonly View[]): Group<View>[] {
  const groups: Group<View>[] = [];
  for (const view of views) {
    const last = groups.at(-1);
    if (last !== undefined && view.document !== undefined && last.document === view.document) last.views.push(view);
    else groups.push({ ...(view.document === undefined ? {} : { document: view.document }), views: [view] });
  }
  return groups;
}

/** The title of a part without its document's, which stands above it: 刑法第三条 below 刑法 is 第三条. */
export function titleInDocument(title: string, document: string): string {
  const rest = title.startsWith(document) ? title.slice(document.length).replace(/^[：\s]+/u, '') : '';
  return rest === '' ? title : rest;
}
