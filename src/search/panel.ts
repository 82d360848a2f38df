/** The places of the search page that the script fills, by their data attributes. */
export interface Panel {
  form: HTMLFormElement | null;
  box: HTMLInputElement | null;
  answer: HTMLElement | null;
  status: HTMLElement;
  filters: HTMLElement | null;
  results: HTMLElement;
  more: HTMLButtonElement | null;
  empty: HTMLElement | null;
  /** Holds a link to the search for what may have been meant. */
  guess: HTMLElement | null;
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
    answer: root.querySelector<HTMLElement>('[data-search-answer]'),
    status,
    results,
    filters: root.querySelector<HTMLElement>('[data-search-filters]'),
    more: root.querySelector<HTMLButtonElement>('[data-search-more]'),
    empty: root.querySelector<HTMLElement>('[data-search-empty]'),
    guess: root.querySelector<HTMLElement>('[data-search-guess]'),
  };
}
