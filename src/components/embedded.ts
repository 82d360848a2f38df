import type { ComponentProps } from 'astro/types';
import type ResponsibilityTable from './ResponsibilityTable.astro';
import type StatuteQuote from './StatuteQuote.astro';

/** The data of the components that stand in an MDX body, by the one attribute that writers give them. */
export interface Embedded {
  tables: Readonly<Record<string, ComponentProps<typeof ResponsibilityTable>>>;
  statutes: Readonly<Record<string, ComponentProps<typeof StatuteQuote>>>;
}
