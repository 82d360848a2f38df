import { today } from './today.ts';

/** Where a document names its last day: that day, and whether it was past when the site was built. */
export interface Expiry {
  on: string;
  expired: boolean;
}

/** The last day of a document, where it has one. */
export function expiryOf({ expireOn }: { expireOn?: string | undefined }): Expiry | undefined {
  return expireOn === undefined ? undefined : { on: expireOn, expired: expireOn < today() };
}

/** A row of a list with its last day, where it has one. */
export function withExpiry<Row extends object>(
  row: Row,
  data: { expireOn?: string | undefined },
): Row & { expiry?: Expiry } {
  const expiry = expiryOf(data);
  return expiry === undefined ? row : { ...row, expiry };
}
