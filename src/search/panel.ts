import type { ExcerptPart } from './excerpt.ts';

/** The places of the search page that the script fills, by their data attributes. */
export interface Panel {
  form: HTMLFormElement | null;
  box: HTMLInputElement | null;
  status: HTMLElement;
  filters: HTMLElement | null;
  results: HTMLElement;
  more: HTMLButtonElement | null;
  empty: HTMLElement | null;
}

export interface ResultView {
  title: string;
  href: string;
  excerpt: ExcerptPart[];
  /** 法条 · 现行有效 */
  note: string;
}

export interface FilterView {
  /** Empty for all kinds. */
  kind: string;
  label: string;
  count: number;
  href: string;
  current: boolean;
}

/** Finds the panel of the search page; undefined on any other page. */
export function findPanel(root: ParentNode): Panel | undefined {
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  if (results === null || status === null) return undefined;
  const form = root.querySelector<HTMLFormElement>('[data-search-panel] form');
  return {
    form,
    box: form?.querySelector<HTMLInputElement>('input[name="q"]') ?? null,
    status,
    results,
    filters: root.querySelector<HTMLElement>('[data-search-filters]'),
    more: root.querySelector<HTMLButtonElement>('[data-search-more]'),
    empty: root.querySelector<HTMLElement>('[data-search-empty]'),
  };
}

/** One result: the title as a link, the excerpt with its marks, one line about it. */
export function drawResult({ title, href, excerpt, note }: ResultView): HTMLLIElement {
  const link = element('a', title);
  link.href = href;
  link.dataset['result'] = '';
  const text = element('p');
  text.append(...excerpt.map((part) => (part.marked ? element('mark', part.text) : part.text)));
  const line = element('p', note);
  line.className = 's';
  const item = element('li');
  item.append(link, ...(excerpt.length > 0 ? [text] : []), line);
  return item;
}

/** Draws the filters, or only says which is chosen where the same ones stand there already, so that the focus stays. */
export function drawFilters(nav: HTMLElement, views: readonly FilterView[]): void {
  const links = [...nav.querySelectorAll('a')];
  const same =
    links.length === views.length &&
    views.every(
      (view, index) => links[index]?.href === view.href && links[index].textContent === view.label + view.count,
    );
  if (same) {
    views.forEach((view, index) => {
      markCurrent(links[index], view.current);
    });
    return;
  }
  const term = element('dt', '类型');
  const list = element('dd');
  list.append(...views.map(drawFilter));
  const group = element('div');
  group.append(term, list);
  const chips = element('dl');
  chips.className = 'chips';
  chips.append(group);
  nav.replaceChildren(chips);
}

function drawFilter({ kind, label, count, href, current }: FilterView): HTMLAnchorElement {
  const link = element('a', label);
  link.href = href;
  link.dataset['kind'] = kind;
  const number = element('span', String(count));
  number.className = 'n';
  link.append(number);
  markCurrent(link, current);
  return link;
}

function markCurrent(link: HTMLElement | undefined, current: boolean): void {
  if (current) link?.setAttribute('aria-current', 'true');
  else link?.removeAttribute('aria-current');
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
