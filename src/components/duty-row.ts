import type { Link } from './link.ts';
import type { LinkedPart } from './linked-text.ts';

/** A provision under its short name. */
interface Place {
  text: string;
  href?: string | undefined;
}

/** A clause of punishment with its words. */
export interface Sanction {
  /** 第九十四条第一款; more than one where several 项 share the words. */
  places: readonly Place[];
  /** Whom it punishes. */
  on: string;
  words: string;
  /** Whether the clause itself sends on to the criminal law. */
  crime: boolean;
}

/** One duty of a table. */
export interface DutyRow {
  /** Id of the row. */
  id: string;
  who?: string | undefined;
  duty: string;
  /** 权利 or 职权; absent for what must be done. */
  kind?: string | undefined;
  note?: readonly LinkedPart[] | undefined;
  provision: Place;
  explained: readonly Link[];
  related: readonly Place[];
  /** Clauses whose words stand here; with `known` empty where chapter six has no punishment of its own. */
  fresh: readonly Sanction[];
  /** Clauses whose words stand above in the same table. */
  known: readonly Place[];
  /** The merged cell above holds the same consequences. */
  repeat: boolean;
  span?: number | undefined;
}
