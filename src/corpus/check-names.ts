import { findDocumentNumbers, formatDocumentNumber } from '#legal/document-number.ts';
import type { Corpus } from './corpus.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problems.ts';

interface Named {
  file: string;
  words: string;
  /** What bears the name, to be named in a message. */
  bearer: string;
  place: () => Place;
}

/** Names of laws and document numbers lead to one thing only. */
export function checkNames(corpus: Corpus): Problem[] {
  const laws = lawNames(corpus);
  return [
    ...clashes(laws.names).map(({ named: { file, words, place }, other }) =>
      problem('law/duplicate-name', file, place(), { name: words, other: other.bearer }),
    ),
    ...[...clashes(laws.numbers), ...clashes(noticeNumbers(corpus))].map(({ named: { file, words, place }, other }) =>
      problem('number/duplicate', file, place(), { number: words, other: other.bearer }),
    ),
  ];
}

function lawNames({ entries }: Corpus): { names: Named[]; numbers: Named[] } {
  const bearers = [
    ...entries('laws').map(({ path, source, data }) => ({ file: path, source, law: data, at: [] })),
    ...entries('external').flatMap(({ path, source, data }) =>
      data.laws.map((law, index) => ({ file: path, source, law, at: ['laws', index] })),
    ),
  ];
  const names = bearers.flatMap(({ file, source, law, at }) => [
    { file, words: law.title, bearer: law.title, place: () => source.placeOf([...at, 'title']) },
    ...[...new Set(law.short)].map((words) => ({
      file,
      words,
      bearer: law.title,
      place: () => source.placeOf([...at, 'short', law.short.indexOf(words)]),
    })),
  ]);
  const numbers = bearers.flatMap(({ file, source, law, at }) =>
    law.number === undefined
      ? []
      : [{ file, words: plainNumber(law.number), bearer: law.title, place: () => source.placeOf([...at, 'number']) }],
  );
  return { names, numbers };
}

function noticeNumbers({ entries }: Corpus): Named[] {
  return entries('notices').flatMap(({ path, source, data: { number } }) =>
    number === undefined
      ? []
      : [{ file: path, words: plainNumber(number), bearer: path, place: () => source.placeOf(['number']) }],
  );
}

function plainNumber(number: string): string {
  const [found] = findDocumentNumbers(number);
  return found === undefined ? number : formatDocumentNumber(found.number);
}

function clashes(all: readonly Named[]): { named: Named; other: Named }[] {
  const first = new Map<string, Named>();
  return all.flatMap((named) => {
    const other = first.get(named.words);
    if (other === undefined) first.set(named.words, named);
    return other === undefined ? [] : [{ named, other }];
  });
}
