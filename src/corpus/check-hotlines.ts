import { nearest } from '#legal/nearest.ts';
import { type Corpus, isComplete } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/** The numbers that the report page sends people to are those of `hotlines.yaml`. */
export function checkHotlines(corpus: Corpus): Problem[] {
  if (!isComplete(corpus, 'hotlines')) return [];
  const known = corpus.entries('hotlines').flatMap(({ data }) => data.hotlines.map(({ number }) => number));
  return corpus.entries('report').flatMap(({ path, source, data }) => {
    const calls = [
      ...data.dangers.map(({ call }, index) => ({ call, at: ['dangers', index, 'call'] })),
      { call: data.card.call, at: ['card', 'call'] },
    ];
    return calls.flatMap(({ call, at }) =>
      call.flatMap((number, index) =>
        known.includes(number)
          ? []
          : [
              problem('hotline/unknown', path, source.placeOf([...at, index]), {
                number,
                nearest: nearest(number, known),
              }),
            ],
      ),
    );
  });
}
