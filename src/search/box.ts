import { todayInShanghai } from '#legal/dates.ts';
import startUrl from './start.ts?worker&url';

/** What is said before, during and after the days of a campaign and of a time limit. */
const WORDS = { campaign: ['活动未开始', '活动进行中', '活动已结束'], limit: ['尚未开始', '期限内', '期限已过'] };

/** States were true on the day of the build; this makes them true today. Of an ended campaign only that is said. */
function correctStates(today: string): void {
  for (const [kind, [before, during, after]] of Object.entries(WORDS)) {
    for (const place of document.querySelectorAll<HTMLElement>(`[data-${kind}-end]`)) {
      const { [`${kind}Start`]: start = '', [`${kind}End`]: end = '', limitOver } = place.dataset;
      const state =
        today < start ? before : today <= end ? during : limitOver && today > limitOver ? '活动已结束' : after;
      if (place.textContent !== state) place.textContent = state ?? '';
    }
  }
}

/** A law that was still to come on the day of the build is in force from its day on. */
function correctLaws(today: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-in-force-from]')) {
    place.textContent = today < (place.dataset['inForceFrom'] ?? '') ? '尚未施行' : '现行有效';
  }
}

/** What has a last day leaves the lists of what is current after it, and is marked where it stays. */
function correctExpired(today: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-expire-on]')) {
    place.hidden = today > (place.dataset['expireOn'] ?? '') === (place.localName === 'li');
  }
}

/** The `/` key goes to the search box, unless somebody is writing. */
function focusBox(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-search-box]')];
  const box = boxes.find((candidate) => candidate.getClientRects().length > 0);
  if (box === undefined) return;
  event.preventDefault();
  box.focus();
}

/** Says that the box suggests names while somebody types; the list itself comes with the rest of the search. */
function announceCombobox(box: HTMLElement): void {
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
}

const today = todayInShanghai(new Date());
correctStates(today);
correctLaws(today);
correctExpired(today);
document.addEventListener('keydown', focusBox);
document.querySelectorAll<HTMLElement>('[data-search-box]').forEach(announceCombobox);

/**
 * The rest of the search, in a file of its own beside this one. A plain `import('./start.ts')` would bring the bundler's
 * preload helper along, more bytes than all of this script, to every page.
 */
function load(): void {
  const { DEV } = import.meta.env;
  const address = DEV ? startUrl : new URL(startUrl.slice(startUrl.lastIndexOf('/') + 1), import.meta.url).href;
  void import(/* @vite-ignore */ address);
}

if (document.querySelector('[data-search-results]') !== null && new URLSearchParams(location.search).get('q')) load();
else {
  for (const box of document.querySelectorAll('[data-search-box]')) box.addEventListener('focus', load, { once: true });
}
