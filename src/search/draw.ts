import type { ExcerptPart } from './excerpt.ts';
import { groupResults, titleInDocument } from './group.ts';

/** One result as it is drawn. */
export interface ResultView {
  title: string;
  href: string;
  excerpt: ExcerptPart[];
  /** 法条 · 现行有效 */
  note: string;
  /** Title of the document that it is a part of. */
  document?: string | undefined;
  /** The crime name of an article. */
  subject?: string | undefined;
}

/** A sentence that answers the question, and where it stands. */
export interface AnswerView {
  text: string;
  basis: string;
  href: string;
  /** True where the sentence is ours and not the law's. */
  explained: boolean;
}

/**
 * Draws results in rank order, each with its own link; neighbours of one document stand under one heading, which is
 * no link itself.
 */
export function drawResults(views: readonly ResultView[]): HTMLLIElement[] {
  return groupResults(views).flatMap(({ document, views: [first, ...rest] }) => {
    if (first === undefined) return [];
    if (document === undefined || rest.length === 0) return [drawResult(first)];
    const heading = element('p', document);
    heading.className = 'document';
    const list = element('ol');
    list.append(
      ...[first, ...rest].map((view) => drawResult({ ...view, title: titleInDocument(view.title, document) })),
    );
    const group = element('li');
    group.className = 'group';
    group.append(heading, list);
    return [group];
  });
}

function drawResult({ title, href, excerpt, note, subject }: ResultView): HTMLLIElement {
  const link = element('a', title);
  link.href = href;
  link.dataset['result'] = '';
  if (subject !== undefined && !title.includes(subject)) {
    const crime = element('span', subject);
    crime.className = 'crime';
    link.append(' ', crime);
  }
  const text = element('p');
  text.append(...excerpt.map((part) => (part.marked ? element('mark', part.text) : part.text)));
  const line = element('p', note);
  line.className = 's';
  const item = element('li');
  item.append(link, ...(excerpt.length > 0 ? [text] : []), line);
  return item;
}

/** The answer with its provision; what is not the law's own words says so. */
export function drawAnswer({ text, basis, href, explained }: AnswerView): HTMLElement[] {
  const sentence = element('p', text);
  sentence.className = 'lead';
  const source = element('p', '依据：');
  const link = element('a', basis);
  link.href = href;
  source.append(link);
  if (explained) {
    const remark = element('span', '解读，不是法律原文');
    remark.className = 's';
    source.append(' ', remark);
  }
  return [element('h2', '直接回答'), sentence, source];
}

/** A new element with a text, never with markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
