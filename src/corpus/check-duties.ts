import type { DataOf } from '#collections/index.ts';
import { carriesCrime, citedClause, findConsequences, saysCrime, sanctionPlace } from '#legal/clause.ts';
import { findStrayFigures } from '#legal/measures.ts';
import { nearest } from '#legal/nearest.ts';
import { type Corpus, type CorpusEntry, isComplete } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import { unitIdsOf } from './unit-list.ts';
import type { DataPath } from './yaml-source.ts';

type Subject = CorpusEntry<DataOf<'duties'>>;
type SanctionFile = CorpusEntry<DataOf<'sanctions'>>;

/** The words of a clause as the law has them on a day; undefined where it is not carried or does not exist. */
type Clauses = (provision: string) => string | undefined;

/** Statutory duties say what their provisions say: every figure, every consequence, every crime. */
export function checkDuties(corpus: Corpus, today: string): Problem[] {
  const clauses: Clauses = (provision) => citedClause(provision, corpus.index, today);
  const subjects = corpus.entries('duties');
  const files = corpus.entries('sanctions');
  return [
    ...files.flatMap((file) => [...checkWords(file, clauses), ...checkRepeated(file)]),
    ...subjects.flatMap((subject) => checkFigures(subject, clauses)),
    ...(isComplete(corpus, 'sanctions') ? subjects.flatMap((subject) => checkSanctions(subject, files)) : []),
    ...checkIndustries(corpus),
    ...checkClasses(corpus),
  ];
}

function checkWords({ path, source, data }: SanctionFile, clauses: Clauses): Problem[] {
  return data.sanctions.flatMap(({ provision, words }, index) => {
    const clause = clauses(provision);
    if (clause === undefined) return [];
    const at = (found: string) => source.placeOfWords(['sanctions', index, 'words'], found);
    const known = findConsequences(words).filter((word) => !clause.includes(word));
    return [
      ...findStrayFigures(words, clause).map(({ figure, nearest: closest }) =>
        problem('duty/amount-not-found', path, at(figure), { provision, words: figure, nearest: closest }),
      ),
      ...known.map((word) => problem('duty/consequence-not-found', path, at(word), { provision, words: word })),
      ...(saysCrime(words) && !carriesCrime(clause)
        ? [problem('duty/crime-not-in-penalty', path, source.placeOf(['sanctions', index, 'words']), { provision })]
        : []),
    ];
  });
}

function checkRepeated({ path, source, data }: SanctionFile): Problem[] {
  const places = data.sanctions.map(({ provision }) => sanctionPlace(provision));
  return data.sanctions.flatMap(({ provision }, index) =>
    places.indexOf(sanctionPlace(provision)) === index
      ? []
      : [problem('duty/repeated-sanction', path, source.placeOf(['sanctions', index, 'provision']), { provision })],
  );
}

function checkFigures({ path, source, data }: Subject, clauses: Clauses): Problem[] {
  return Object.entries(data.duties).flatMap(([id, duty]) => {
    const clause = clauses(duty.provision) ?? '';
    const sanctions = (duty.sanctions ?? []).map((provision) => clauses(provision) ?? '');
    const isCrimeUnfounded = saysCrime(`${duty.duty}${duty.note ?? ''}`) && !sanctions.some(carriesCrime);
    return [
      ...(['who', 'duty'] as const).flatMap((field) =>
        findStrayFigures(duty[field] ?? '', clause).map(({ figure, nearest: closest }) =>
          problem('duty/amount-not-found', path, source.placeOfWords(['duties', id, field], figure), {
            provision: duty.provision,
            words: figure,
            nearest: closest,
          }),
        ),
      ),
      ...(isCrimeUnfounded
        ? [
            problem('duty/crime-not-in-penalty', path, source.placeOf(['duties', id]), {
              provision: duty.sanctions?.join('、') ?? duty.provision,
            }),
          ]
        : []),
    ];
  });
}

function checkSanctions({ path, source, data }: Subject, files: readonly SanctionFile[]): Problem[] {
  const rows = files.flatMap((file) => file.data.sanctions.map(({ provision }) => provision));
  const places = new Set(rows.map(sanctionPlace));
  return Object.entries(data.duties).flatMap(([id, { sanctions }]) =>
    (sanctions ?? []).flatMap((provision, index) =>
      places.has(sanctionPlace(provision))
        ? []
        : [
            problem('duty/no-sanction', path, source.placeOf(['duties', id, 'sanctions', index]), {
              provision,
              nearest: nearest(provision, rows),
            }),
          ],
    ),
  );
}

function checkIndustries(corpus: Corpus): Problem[] {
  if (!isComplete(corpus, 'industries')) return [];
  const files = corpus.entries('industries');
  const ids = files.flatMap(({ data }) => Object.keys(data.industries));
  const check = (file: Pick<Subject, 'path' | 'source'>, industry: string, at: DataPath): Problem[] =>
    ids.includes(industry)
      ? []
      : [
          problem('industry/unknown', file.path, file.source.placeOf(at), {
            industry,
            nearest: nearest(industry, ids),
          }),
        ];
  return [
    ...files.flatMap((file) =>
      Object.entries(file.data.industries).flatMap(([id, { within }]) =>
        within === undefined ? [] : check(file, within, ['industries', id, 'within']),
      ),
    ),
    ...corpus
      .entries('duties')
      .flatMap((file) =>
        Object.entries(file.data.duties).flatMap(([id, { industries }]) =>
          industries.flatMap((industry, index) => check(file, industry, ['duties', id, 'industries', index])),
        ),
      ),
  ];
}

function checkClasses(corpus: Corpus): Problem[] {
  const known = unitIdsOf(corpus);
  if (known === undefined) return [];
  return corpus.entries('duties').flatMap(({ path, source, data }) =>
    data.classes.flatMap((unit, index) =>
      known.has(unit)
        ? []
        : [
            problem('unit/unknown', path, source.placeOf(['classes', index]), {
              unit,
              nearest: nearest(unit, known),
            }),
          ],
    ),
  );
}
