import type { caseStages } from './vocabulary.ts';

/** A charge as a reader may be told it: only a judgment makes it more than a suspicion. */
export function formatCharge(charge: string, stage: keyof typeof caseStages): string {
  return stage === 'judged' ? charge : `涉嫌${charge}`;
}
