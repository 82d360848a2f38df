import { readNames } from './names.ts';
import { findSuggestions, type Suggestion } from './suggestion.ts';
import { optionsText } from './wording.ts';

const SHOWN = 8;
let lists = 0;

/**
 * Makes a search box an editable combobox with a list of suggestions, as the WAI-ARIA Authoring Practices describe it:
 * the arrow keys go through the list, Enter opens the chosen page or asks the search, Escape closes the list.
 * `base` is the address of the folder `search/`.
 */
export function startCombobox(box: HTMLInputElement, base: string): void {
  const list = document.createElement('ul');
  lists += 1;
  list.id = `suggestions-${lists}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '建议');
  list.hidden = true;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'unseen';
  box.after(list, said);
  box.setAttribute('aria-controls', list.id);
  const site = new URL('..', base).href;
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const chosen = list.children[index];
    if (chosen === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', chosen.id);
  };
  const open = async () => {
    const typed = box.value;
    const known = await readNames(base);
    if (typed !== box.value || document.activeElement !== box) return;
    const fits = findSuggestions(typed, known, SHOWN);
    if (fits.length === 0) return close();
    list.replaceChildren(...fits.map((fit, index) => drawOption(fit, `${list.id}-${index}`, site)));
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    choose(-1);
    said.textContent = optionsText(fits.length);
  };
  const openPage = (option: Element | null | undefined) => {
    const { href } = option instanceof HTMLElement ? option.dataset : {};
    if (href !== undefined) location.assign(href);
  };

  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void open();
  });
  box.addEventListener('compositionend', () => void open());
  // What was typed while this script was on its way.
  if (box.value !== '' && document.activeElement === box) void open();
  box.addEventListener('blur', close);
  box.form?.addEventListener('submit', close);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { length } = list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) void open();
      else choose(active + step < -1 ? length - 1 : active + step === length ? -1 : active + step);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      openPage(list.children[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The box keeps the focus while an option is pressed, else the list would be gone before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) openPage(target.closest('[role="option"]'));
  });
}

function drawOption({ text, note, url }: Suggestion, id: string, site: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['href'] = new URL(url, site).href;
  const name = document.createElement('span');
  name.textContent = text;
  const more = document.createElement('span');
  more.textContent = note;
  option.append(name, more);
  return option;
}
