import { normalizeText } from './encoder.ts';
import { findPanel } from './panel.ts';
import { readCitation } from './citation.ts';
import { SearchSession } from './session.ts';

const TYPING_PAUSE = 300;

/** Runs the search page: `q` and `kind` come from the address; `base` is the address of the folder `search/`. */
export function startSearchPage(base: string): void {
  const panel = findPanel(document);
  if (panel === undefined) return;
  const { form, box, filters, more } = panel;
  const session = new SearchSession(panel, base);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ask = (wait: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => void session.search(box?.value ?? '', ''), wait);
  };
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(0);
  });
  box?.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) ask(TYPING_PAUSE);
  });
  box?.addEventListener('compositionend', () => ask(TYPING_PAUSE));
  filters?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void session.choose(link.dataset['kind'] ?? '');
  });
  more?.addEventListener('click', () => void session.showMore());
  const asked = new URL(location.href).searchParams;
  const law = asked.get('in') ?? '';
  const query = law + (asked.get('q') ?? '');
  if (box !== null && box.value === '') box.value = query;
  void session.search(query, asked.get('kind') ?? '').then(() => {
    const cited = law === '' ? undefined : readCitation(normalizeText(query));
    if (cited !== undefined) openArticle(panel.results, cited.articleId);
  });
}

/** The number box of a law asks for one article: where that is the first hit it is opened, and back leads to the law. */
function openArticle(results: HTMLElement, articleId: string): void {
  const first = results.querySelector<HTMLAnchorElement>('a[data-result]');
  if (first !== null && new RegExp(`/laws/[^/]+/${articleId}/$`).test(first.pathname)) location.replace(first.href);
}
