import { element } from './draw.ts';
import { type Choice, type Facet, type FacetCounts, facetLabels, formatFacetValue } from './facet.ts';

/** The address of the page with other choices. */
export type AddressOf = (choice: Choice) => string;

/** Draws a row of links for each facet, the kinds first and the rest folded; the focus stays on the link that has it. */
export function drawFilters(nav: HTMLElement, rows: readonly FacetCounts[], choice: Choice, address: AddressOf): void {
  const focused = nav.contains(document.activeElement) ? document.activeElement : null;
  const kept = focused instanceof HTMLElement ? { ...focused.dataset } : {};
  const wasOpen = nav.querySelector('details')?.open ?? false;
  const drawn = rows.map((row) => ({ facet: row.facet, row: drawRow(row, choice, address) }));
  const [first, others] = [
    drawn.filter(({ facet }) => facet === 'kind'),
    drawn.filter(({ facet }) => facet !== 'kind'),
  ];
  const parts = first.length === 0 ? [] : [drawRows(first.map(({ row }) => row))];
  if (others.length > 0) {
    const details = element('details');
    details.open = wasOpen || others.some(({ facet }) => choice[facet] !== undefined);
    const summary = element('summary', `按${others.map(({ facet }) => facetLabels[facet]).join('、')}筛选`);
    details.append(summary, drawRows(others.map(({ row }) => row)));
    parts.push(details);
  }
  nav.replaceChildren(...parts);
  const same = [...nav.querySelectorAll<HTMLElement>('a')].find(
    ({ dataset }) => dataset['facet'] === kept['facet'] && dataset['value'] === kept['value'],
  );
  if (focused !== null) same?.focus();
}

function drawRows(rows: readonly HTMLElement[]): HTMLElement {
  const list = element('dl');
  list.className = 'chips';
  list.append(...rows);
  return list;
}

function drawRow({ facet, values }: FacetCounts, choice: Choice, address: AddressOf): HTMLElement {
  const chosen = choice[facet];
  const { [facet]: _chosen, ...others } = choice;
  const row = element('div');
  const list = element('dd');
  list.append(
    drawLink(facet, '', '全部', address(others), chosen === undefined),
    ...values.map(({ value, count }) => {
      const link = drawLink(
        facet,
        value,
        formatFacetValue(facet, value),
        address({ ...choice, [facet]: value }),
        value === chosen,
      );
      const number = element('span', String(count));
      number.className = 'n';
      link.append(number);
      return link;
    }),
  );
  row.append(element('dt', facetLabels[facet]), list);
  return row;
}

function drawLink(facet: Facet, value: string, label: string, href: string, current: boolean): HTMLAnchorElement {
  const link = element('a', label);
  link.href = href;
  Object.assign(link.dataset, { facet, value });
  if (current) link.setAttribute('aria-current', 'true');
  return link;
}
