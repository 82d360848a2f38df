import { type Answer, answerQuery, type Result, viewResult } from './answer.ts';
import { findDirectAnswer } from './direct-answer.ts';
import { drawAnswer, drawResults } from './draw.ts';
import { type Choice, chooseHits, countFacets, facets } from './facet.ts';
import { drawFilters } from './filter-rows.ts';
import { type Library, openLibrary } from './library.ts';
import { guessName, readNames } from './names.ts';
import type { Panel } from './panel.ts';
import { emptyText, failureText, foundText, loadingText, moreText } from './wording.ts';

const PAGE_SIZE = 10;
const SLOW = 150;
/** Nobody asks in more characters than this; what follows is not searched for. */
const LONGEST_QUERY = 200;

/** One visit to the search page. A later query always wins over an earlier one that is still running. */
export class SearchSession {
  readonly #panel: Panel;
  readonly #base: string;
  #turn = 0;
  #query = '';
  #choice: Choice = {};
  #answer: Answer | undefined;
  /** Hits of the choice that are not drawn yet. */
  #waiting: Result[] = [];
  #shown = 0;

  /** `base` is the address of the folder `search/`. */
  constructor(panel: Panel, base: string) {
    this.#panel = panel;
    this.#base = base;
  }

  /** How many results stand on the page. */
  get shown(): number {
    return this.#shown;
  }

  /** Answers a query, narrowed by a choice, and keeps both in the address; draws at least `shown` results. */
  async search(query: string, choice: Choice, shown = PAGE_SIZE): Promise<void> {
    this.#query = [...query.trim()].slice(0, LONGEST_QUERY).join('');
    this.#answer = undefined;
    await this.#run(choice, shown, async (library) => answerQuery(this.#query, library));
  }

  /** Narrows the results by another choice. */
  async choose(choice: Choice): Promise<void> {
    const answer = this.#answer;
    await this.#run(choice, PAGE_SIZE, async () => answer);
  }

  /** Draws the next ten results below the others. */
  async showMore(): Promise<void> {
    if (this.#answer === undefined) return;
    await this.#drawNext(this.#answer, await openLibrary(this.#base), this.#turn, PAGE_SIZE);
  }

  async #run(choice: Choice, shown: number, find: (library: Library) => Promise<Answer | undefined>): Promise<void> {
    const turn = ++this.#turn;
    this.#choice = choice;
    history.replaceState(history.state, '', this.#addressOf(choice));
    this.#panel.results.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => this.#say(loadingText), SLOW);
    try {
      const library = await openLibrary(this.#base);
      const answer = await find(library);
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#waiting = chooseHits(answer?.hits ?? [], choice, library.facets);
      await this.#drawAnswer(library, turn, shown);
    } catch (error) {
      if (turn === this.#turn) this.#drawFailure();
      throw error;
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) this.#panel.results.removeAttribute('aria-busy');
    }
  }

  async #drawAnswer(library: Library, turn: number, shown: number): Promise<void> {
    const answer = this.#answer;
    const choice = this.#choice;
    const { filters, results, more, empty } = this.#panel;
    const none = this.#query !== '' && (answer === undefined || answer.hits.length === 0);
    if (filters !== null) {
      const rows = answer === undefined ? [] : countFacets(answer.hits, choice, library.facets);
      drawFilters(filters, rows, choice, (other) => this.#addressOf(other));
      filters.hidden = rows.length === 0;
    }
    if (empty !== null) empty.hidden = !none;
    const count = this.#waiting.length;
    if (more !== null) more.hidden = count <= shown;
    await this.#drawDirectAnswer(library, turn);
    if (answer === undefined || none) {
      results.replaceChildren();
      this.#shown = 0;
      this.#say(none ? emptyText(this.#query) : '');
      if (none) await this.#drawGuess(turn);
      return;
    }
    await this.#drawNext(answer, library, turn, shown, true);
    if (turn === this.#turn) {
      const { hits, parts, instead } = answer;
      this.#say(foundText(hits.length, { parts, instead, chosen: isChosen(choice) ? count : undefined }));
    }
  }

  /** Draws the next results; the old ones stand until the new ones are there. */
  async #drawNext(answer: Answer, library: Library, turn: number, size: number, afresh = false): Promise<void> {
    const { results, more } = this.#panel;
    const next = this.#waiting.splice(0, size);
    const views = await Promise.all(next.map((hit) => viewResult(hit, answer, library, this.#root)));
    if (turn !== this.#turn) return;
    const items = drawResults(views.filter((view) => view !== undefined));
    if (afresh) results.replaceChildren(...items);
    else results.append(...items);
    this.#shown = (afresh ? 0 : this.#shown) + next.length;
    if (more !== null) more.textContent = moreText(this.#waiting.length);
  }

  async #drawDirectAnswer(library: Library, turn: number): Promise<void> {
    const { answer: place } = this.#panel;
    const view = this.#answer && (await findDirectAnswer(this.#answer, library, this.#root));
    if (turn !== this.#turn || place === null) return;
    place.hidden = view === undefined;
    place.replaceChildren(...(view === undefined ? [] : drawAnswer(view)));
  }

  /** Offers the name that may have been meant. */
  async #drawGuess(turn: number): Promise<void> {
    const { guess } = this.#panel;
    const name = guessName(this.#query, await readNames(this.#base));
    const link = guess?.querySelector('a');
    if (turn !== this.#turn || guess === null || !link) return;
    guess.hidden = name === undefined;
    link.textContent = name ?? '';
    link.href = this.#addressOf({}, name);
  }

  #drawFailure(): void {
    const { answer, filters, results, more } = this.#panel;
    results.replaceChildren();
    for (const place of [answer, filters, more]) if (place !== null) place.hidden = true;
    this.#say(failureText);
  }

  get #root(): string {
    return new URL('..', this.#base).href;
  }

  /** The address of the page as it is, with this query and a choice. */
  #addressOf(choice: Choice, query = this.#query): string {
    const url = new URL(location.href);
    for (const [name, value] of [
      ['q', query] as const,
      ...facets.map((facet) => [facet, choice[facet] ?? ''] as const),
    ]) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    return url.href;
  }

  #say(text: string): void {
    const { status } = this.#panel;
    if (status.textContent !== text) status.textContent = text;
  }
}

function isChosen(choice: Choice): boolean {
  return facets.some((facet) => choice[facet] !== undefined);
}
