/** A provision with the address where it is to be read. */
interface Cited {
  text: string;
  href?: string | undefined;
}

/** The duties of one subject, addresses absolute. */
export interface DutiesExport {
  id: string;
  subject: string;
  title: string;
  url: string;
  law: string;
  /** Day (`YYYY-MM-DD`) since which the text that they rest on is in force. */
  effective: string;
  aiGenerated: string;
  reviewedBy?: string | undefined;
  duties: readonly {
    id: string;
    topic: string;
    kind: string;
    who?: string | undefined;
    duty: string;
    provision: Cited;
    sanctions: readonly (Cited & { on: string; words: string; crime: boolean })[];
    industries: readonly string[];
    related: readonly Cited[];
    note?: string | undefined;
  }[];
}

/** The duties of a subject for machines; an empty list of sanctions means 本法无单独罚则, what is not said is null. */
export function exportDuties({ reviewedBy, duties, ...facts }: DutiesExport) {
  return {
    ...facts,
    reviewedBy: reviewedBy ?? null,
    duties: duties.map(({ who, note, provision, sanctions, related, ...duty }) => ({
      ...duty,
      who: who ?? null,
      provision: cited(provision),
      sanctions: sanctions.map(({ on, words, crime, ...place }) => ({ ...cited(place), on, words, crime })),
      related: related.map(cited),
      note: note ?? null,
    })),
  };
}

function cited({ text, href }: Cited) {
  return { text, url: href ?? null };
}
