import { z } from 'astro/zod';
import type { CitationField } from './descriptor.ts';
import { citation, text } from './fields.ts';

const claim = z.strictObject({
  text: text('一句话，照法条的用词，句末不写句号；出处写在 provision 里'),
  provision: citation('这句话出自哪一条；出处是整份文件的，不写这一行，在话里写出文件名或者文号').exactOptional(),
});

/** One sentence of law with the provision that it rests on. */
export type Claim = z.output<typeof claim>;

/** A claim with its place in the data, for the checks. */
export interface PlacedClaim extends Claim {
  path: readonly (string | number)[];
}

/** A list of claims. */
export const claims = (description: string) => z.array(claim).describe(description);

export function placeClaims(path: readonly (string | number)[], list: readonly Claim[]): PlacedClaim[] {
  return list.map((one, index) => ({ ...one, path: [...path, index] }));
}

/** The citations of claims, for the descriptor. */
export function claimCitations(list: readonly PlacedClaim[]): CitationField[] {
  return list.flatMap(({ path, provision }) =>
    provision === undefined ? [] : [{ path: [...path, 'provision'], text: provision }],
  );
}
