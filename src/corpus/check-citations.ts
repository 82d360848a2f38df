import { collections, type CollectionName } from '#collections/index.ts';
import type { CitationField } from '#collections/descriptor.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { findCitations } from '#legal/citations.ts';
import { formatDate } from '#legal/dates.ts';
import type { Reference } from '#legal/law-mentions.ts';
import { type NameMatcher, nameMatcher } from '#legal/law-names.ts';
import { type Resolution, resolveCitation } from '#legal/resolution.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { isCut, placeCitations } from '#markdown/citations.ts';
import { embeddedNodes } from '#markdown/embedded.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { fieldName } from './check-schema.ts';
import { citationDays } from './citation-day.ts';
import { type Corpus, type CorpusFile, isComplete } from './corpus.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problems.ts';
import { textsIn, type YamlSource } from './yaml-source.ts';

const TOP = { line: 1, column: 1 };

/** Files in which a law's own papers name other laws in ways that nobody links. */
const UNCHECKED: readonly CollectionName[] = ['laws', 'external', 'fingerprints', 'site'];

interface Judge {
  names: NameMatcher;
  /** Problem of a citation that cannot be resolved. `at` is asked for only then. */
  judge(citation: Reference, file: string, on: string, at: () => Place): Problem[];
  resolve(citation: Reference, on: string): Resolution;
}

/** Every citation in bodies, in data and in `<Statute>` leads somewhere on the day on which it is judged. */
export function checkCitations(corpus: Corpus, today: string): Problem[] {
  const dayOf = citationDays(corpus, today);
  const court = judgeOf(corpus, today);
  return [
    ...corpus.files.flatMap((file) => [
      ...checkBody(file, dayOf(file.path), court),
      ...checkStatutes(file, today, court),
      ...checkTexts(file, dayOf(file.path), court),
    ]),
    ...citationFields(corpus).flatMap(({ path, source, field }) => checkField(path, source, field)),
  ];
}

function judgeOf(corpus: Corpus, today: string): Judge {
  const hasAllLaws = isComplete(corpus, 'laws', 'external');
  const resolve = (citation: Reference, on: string): Resolution =>
    resolveCitation(citation, corpus.index, { on, today });
  return {
    names: nameMatcher(corpus.index),
    resolve,
    judge(citation, file, on, at) {
      const found = resolve(citation, on);
      if (found.kind !== 'problem' || (found.code === 'unknown-law' && !hasAllLaws)) return [];
      const { code } = found;
      const nearest = code === 'unknown-law' ? found.nearest : withLaw(citation, found.nearest);
      return [problem(`citation/${code}`, file, at(), { citation: citation.text, on: formatDate(on), nearest })];
    },
  };
}

function withLaw(citation: Reference, provision: string | undefined): string | undefined {
  if (provision === undefined || !('law' in citation)) return provision;
  return isTitled(citation.text, citation.law) ? `《${citation.law}》${provision}` : `${citation.law}${provision}`;
}

/** Whether a law is to be named in 《》: not by its number, nor where the citation itself goes without. */
function isTitled(text: string, law: string): boolean {
  return text.startsWith('《') || (text.startsWith('第') && !law.endsWith('号'));
}

function checkBody({ path, tree }: CorpusFile, on: string, { names, judge, resolve }: Judge): Problem[] {
  if (tree === undefined) return [];
  return textBlocks(tree).flatMap((block) =>
    placeCitations(flattenBlock(block), names).flatMap(({ citation, place, run }) => {
      if (run === undefined) {
        const isFault = isCut(citation, resolve(citation, on).kind !== 'none');
        return isFault ? [problem('citation/cut-by-markup', path, place, { citation: citation.text })] : [];
      }
      return run.linked ? [] : judge(citation, path, on, () => place);
    }),
  );
}

/** `<Statute>` prints the text in force, so its article must be carried. */
function checkStatutes({ path, tree }: CorpusFile, today: string, { judge, resolve }: Judge): Problem[] {
  if (tree === undefined) return [];
  return embeddedNodes(tree).flatMap(({ name, attributes, position }) => {
    if (name !== 'Statute') return [];
    return attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'provision') return [];
      const { value } = attribute;
      if (typeof value !== 'string' || value === '') return [];
      const place = attribute.position?.start ?? position?.start ?? TOP;
      const citation = parseCitation(value);
      if (citation === undefined) return [problem('citation/unreadable', path, place, { field: 'provision', value })];
      const found = resolve(citation, today);
      if (found.kind === 'external' || (found.kind === 'article' && found.otherText !== undefined)) {
        return [problem('statute/not-carried', path, place, { citation: value })];
      }
      return judge(citation, path, today, () => place);
    });
  });
}

/** Citations inside the texts of the data: summaries, answers, editors' notes, cells of a table. */
function checkTexts({ path, name, source, isValid }: CorpusFile, on: string, { names, judge }: Judge): Problem[] {
  if (source === undefined || !isValid || UNCHECKED.includes(name)) return [];
  return textsIn(source.value).flatMap(({ path: at, text }) =>
    findCitations(text, names).flatMap((citation) =>
      judge(citation, path, on, () => source.placeOfWords(at, citation.text)),
    ),
  );
}

interface PlacedField {
  path: string;
  source: YamlSource;
  field: CitationField;
}

function citationFields({ entries }: Corpus): PlacedField[] {
  const names = Object.keys(collections) as CollectionName[];
  return names.flatMap((name) => {
    const descriptor = collections[name];
    if (!('citations' in descriptor)) return [];
    const fieldsOf = descriptor.citations as (data: unknown) => CitationField[];
    return entries(name).flatMap(({ path, source, data }) => fieldsOf(data).map((field) => ({ path, source, field })));
  });
}

/** A field for one citation; a readable one is judged with the other texts of the data. */
function checkField(file: string, source: YamlSource, field: CitationField): Problem[] {
  const { path, text } = field;
  if (parseCitation(text) !== undefined) return [];
  return [problem('citation/unreadable', file, source.placeOf(path), { field: fieldName(path), value: text })];
}
