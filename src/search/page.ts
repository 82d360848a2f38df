import { readCitation } from './citation.ts';
import { normalizeText } from './encoder.ts';
import { readChoice } from './facet.ts';
import { findPanel } from './panel.ts';
import { SearchSession } from './session.ts';

const TYPING_PAUSE = 300;

/** What the browser keeps of a visit while the reader looks at a result: how many stood there, and where he was. */
interface KeptPlace {
  shown: number;
  y: number;
}

/** Runs the search page: the query and the choices come from the address; `base` is the address of the folder `search/`. */
export function startSearchPage(base: string): void {
  const panel = findPanel(document);
  if (panel === undefined) return;
  const { form, box, filters, more } = panel;
  const session = new SearchSession(panel, base);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ask = (wait: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => void session.search(box?.value ?? '', {}), wait);
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
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facet]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void session.choose(readChoice(new URL(link.href).searchParams));
  });
  more?.addEventListener('click', () => void session.showMore());
  const asked = new URL(location.href).searchParams;
  const law = asked.get('in') ?? '';
  const query = law + (asked.get('q') ?? '');
  if (box !== null && box.value === '') box.value = query;
  const kept = readPlace(history.state);
  keepPlace(session);
  void session.search(query, readChoice(asked), kept?.shown).then(() => {
    if (kept !== undefined) scrollTo(0, kept.y);
    const cited = law === '' ? undefined : readCitation(normalizeText(query));
    if (cited !== undefined) openArticle(panel.results, cited.articleId);
  });
}

/** The results come after the page, so that the browser cannot find the place by itself when somebody comes back. */
function keepPlace(session: SearchSession): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    const place: KeptPlace = { shown: session.shown, y: scrollY };
    history.replaceState({ place }, '');
  });
}

function readPlace(state: unknown): KeptPlace | undefined {
  if (typeof state !== 'object' || state === null || !('place' in state)) return undefined;
  const { place } = state;
  if (typeof place !== 'object' || place === null || !('shown' in place) || !('y' in place)) return undefined;
  const { shown, y } = place;
  return typeof shown === 'number' && shown > 0 && typeof y === 'number' ? { shown, y } : undefined;
}

/** The number box of a law asks for one article: where that is the first hit it is opened, and back leads to the law. */
function openArticle(results: HTMLElement, articleId: string): void {
  const first = results.querySelector<HTMLAnchorElement>('a[data-result]');
  if (first !== null && new RegExp(`/laws/[^/]+/${articleId}/$`).test(first.pathname)) location.replace(first.href);
}
