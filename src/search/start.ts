import { openLibrary } from './library.ts';
import { startCombobox } from './combobox.ts';
import { startSearchPage } from './page.ts';

/** Runs when the box's script loads this file: on the search page it answers, elsewhere it gets the index ready. */
const base = new URL(document.documentElement.dataset['searchBase'] ?? '', location.href).href;

if (document.querySelector('[data-search-results]') === null) void openLibrary(base);
else startSearchPage(base);

for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-box]')) startCombobox(box, base);
