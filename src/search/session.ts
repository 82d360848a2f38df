import { type Answer, answerQuery, type Result, viewResult } from './answer.ts';
import { type Library, openLibrary } from './library.ts';
import { drawFilters, drawResult, type FilterView, type Panel } from './panel.ts';
import { isUnitKind, type UnitKind, unitKinds } from './unit.ts';
import { emptyText, failureText, foundText, loadingText, moreText } from './wording.ts';

const PAGE_SIZE = 10;
const SLOW = 150;

/** One visit to the search page. A later query always wins over an earlier one that is still running. */
export class SearchSession {
  readonly #panel: Panel;
  readonly #base: string;
  #turn = 0;
  #query = '';
  #answer: Answer | undefined;
  /** Hits of the chosen kind that are not drawn yet. */
  #waiting: Result[] = [];

  /** `base` is the address of the folder `search/`. */
  constructor(panel: Panel, base: string) {
    this.#panel = panel;
    this.#base = base;
  }

  /** Answers a query, with the results of one kind where `kind` is one, and keeps both in the address. */
  async search(query: string, kind: string): Promise<void> {
    this.#query = query.trim();
    this.#answer = undefined;
    await this.#run(kind, async (library) => answerQuery(query, library));
  }

  /** Shows the results of one kind, or all. */
  async choose(kind: string): Promise<void> {
    const answer = this.#answer;
    await this.#run(kind, async () => answer);
  }

  /** Draws the next ten results below the others. */
  async showMore(): Promise<void> {
    if (this.#answer !== undefined) await this.#drawNext(this.#answer, await openLibrary(this.#base), this.#turn);
  }

  async #run(kind: string, find: (library: Library) => Promise<Answer | undefined>): Promise<void> {
    const turn = ++this.#turn;
    history.replaceState(history.state, '', addressOf(this.#query, kind));
    const slow = setTimeout(() => this.#say(loadingText), SLOW);
    try {
      const library = await openLibrary(this.#base);
      const answer = await find(library);
      const chosen = answer === undefined ? undefined : chosenKind(kind, answer);
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#waiting = [...(answer?.hits ?? [])].filter(({ kind: own }) => chosen === undefined || own === chosen);
      await this.#drawAnswer(chosen, library, turn);
    } catch (error) {
      if (turn === this.#turn) this.#drawFailure();
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  async #drawAnswer(kind: UnitKind | undefined, library: Library, turn: number): Promise<void> {
    const answer = this.#answer;
    const { filters, results, more, empty } = this.#panel;
    const none = answer !== undefined && answer.hits.length === 0;
    const views = answer === undefined || none ? [] : this.#filterViews(answer, kind);
    if (filters !== null) {
      drawFilters(filters, views);
      filters.hidden = views.length < 3;
    }
    if (empty !== null) empty.hidden = !none;
    if (more !== null) more.hidden = this.#waiting.length <= PAGE_SIZE;
    if (answer === undefined || none) {
      results.replaceChildren();
      this.#say(none ? emptyText(this.#query) : '');
      return;
    }
    await this.#drawNext(answer, library, turn, true);
    if (turn === this.#turn) this.#say(statusOf(answer, kind));
  }

  /** Draws the next results; the old ones stand until the new ones are there. */
  async #drawNext(answer: Answer, library: Library, turn: number, afresh = false): Promise<void> {
    const { results, more } = this.#panel;
    const root = new URL('..', this.#base).href;
    const next = this.#waiting.splice(0, PAGE_SIZE);
    const views = await Promise.all(next.map((hit) => viewResult(hit, answer, library, root)));
    if (turn !== this.#turn) return;
    const items = views.filter((view) => view !== undefined).map(drawResult);
    if (afresh) results.replaceChildren(...items);
    else results.append(...items);
    if (more !== null) more.textContent = moreText(this.#waiting.length);
  }

  #drawFailure(): void {
    const { filters, results, more } = this.#panel;
    results.replaceChildren();
    if (filters !== null) filters.hidden = true;
    if (more !== null) more.hidden = true;
    this.#say(failureText);
  }

  #filterViews({ hits, counts }: Answer, chosen: UnitKind | undefined): FilterView[] {
    const view = (kind: UnitKind | '', label: string, count: number): FilterView => ({
      kind,
      label,
      count,
      href: addressOf(this.#query, kind),
      current: kind === (chosen ?? ''),
    });
    return [
      view('', '全部', hits.length),
      ...[...counts].map(([kind, count]) => view(kind, unitKinds[kind].label, count)),
    ];
  }

  #say(text: string): void {
    const { status } = this.#panel;
    if (status.textContent !== text) status.textContent = text;
  }
}

function chosenKind(kind: string, { counts }: Answer): UnitKind | undefined {
  return isUnitKind(kind) && counts.has(kind) ? kind : undefined;
}

function statusOf({ hits, parts, instead, counts }: Answer, kind: UnitKind | undefined): string {
  const within = kind === undefined ? undefined : { label: unitKinds[kind].label, count: counts.get(kind) ?? 0 };
  return foundText(hits.length, { parts, instead, kind: within });
}

/** The address of the page as it is, with this query and kind. */
function addressOf(query: string, kind: string): string {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries({ q: query, kind })) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}
