import { formatProvision, type Provision } from './provision.ts';
import type { Article } from './statute.ts';

/** A 款, 项 or 目 that an article does not have, and the nearest that it has. */
export interface PlaceFault {
  code: 'no-such-paragraph' | 'no-such-item';
  nearest: string;
}

/** What is wrong with the place that a provision names in its article; undefined where it is there. */
export function checkPlace(article: Article, provision: Provision): PlaceFault | undefined {
  const { paragraph, item, point } = provision;
  if (paragraph === undefined && item === undefined) return undefined;
  const place = article.paragraphs[(paragraph ?? 1) - 1];
  if (place === undefined) {
    const last: Provision = { ...article.ref, paragraph: article.paragraphs.length };
    const suggestion = article.paragraphs.length === 0 ? article.ref : last;
    return { code: 'no-such-paragraph', nearest: formatProvision(suggestion) };
  }
  if (item === undefined) return undefined;
  const found = place.items.find(({ number }) => number === item);
  if (found !== undefined) {
    if (point === undefined || found.points.some(({ number }) => number === point)) return undefined;
    const { point: _, ...upper } = provision;
    return { code: 'no-such-item', nearest: formatProvision(upper) };
  }
  const elsewhere = article.paragraphs.findIndex(({ items }) => items.some(({ number }) => number === item));
  const last = place.items.at(-1)?.number;
  let suggestion: Provision = { ...article.ref, ...(paragraph === undefined ? {} : { paragraph }) };
  if (elsewhere !== -1) suggestion = { ...article.ref, paragraph: elsewhere + 1, item };
  else if (last !== undefined) suggestion = { ...suggestion, item: last };
  return { code: 'no-such-item', nearest: formatProvision(suggestion) };
}
