import type { Corpus } from './corpus.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { placeAt } from './place.ts';
import { type Problem, problem } from './problems.ts';

const CODES = { id: 'privacy/id-number', mobile: 'privacy/mobile-number', card: 'privacy/card-number' } as const;

/** No text of the portal holds a number that leads to one person, not even where a source printed it. */
export function checkPrivacy({ files, statutes }: Corpus): Problem[] {
  const texts = [...files.filter(({ name }) => name !== 'fingerprints'), ...statutes];
  return texts.flatMap(({ path, text }) =>
    findPersonalNumbers(text).map(({ kind, start, masked }) =>
      problem(CODES[kind], path, placeAt(text, start), { masked }),
    ),
  );
}
