import type { Link } from '#components/link.ts';

/** The stylesheets of `#styles` that a page may take. */
export type Sheet = 'main' | 'article' | 'law' | 'service';

/** What every layout is given: head, frame and foot of a page, every address ready-made. */
export interface PageProps {
  head: {
    title: string;
    /** Title without the site's name; `title` when absent. */
    ogTitle?: string | undefined;
    description: string;
    /** Canonical address, absolute: only where the site's own address is known. */
    url?: string | undefined;
    image?: string | undefined;
    type?: 'website' | 'article' | undefined;
    /** Page tags of 国办发〔2017〕47号. */
    tags: readonly { name: string; content: string }[];
    /** Serialized JSON-LD. */
    jsonLd?: readonly string[] | undefined;
    noindex?: boolean | undefined;
    /** Address that the browser goes on to at once, relative to this page. */
    refresh?: string | undefined;
    /** Forms of the page for machines, and the site's feed. */
    alternates: readonly { type: string; title: string; href: string }[];
  };
  frame: {
    siteName: string;
    home: string;
    search: string;
    nav: readonly (Link & { current: boolean })[];
    reportHref: string;
    reportNumber: string;
    /** Who speaks. */
    statement: string;
    footer: readonly Link[];
    owner: readonly { label: string; value: string }[];
    icon: string;
    touchIcon?: string | undefined;
    /** Base of the search data. */
    searchIndex: string;
  };
  printed: {
    address: string;
    date?: string | undefined;
    qr?: { d: string; size: number } | undefined;
    /** Prints as an official document (GB/T 9704-2012): only what stands in `Gov`, and the foot. */
    official?: boolean | undefined;
  };
}
