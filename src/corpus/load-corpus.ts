import type { z } from 'astro/zod';
import { type CollectionName, collections, type DataOf } from '#collections/index.ts';
import { parseStatute } from '#legal/statute.ts';
import { schemaProblems } from './check-schema.ts';
import type { Corpus, CorpusEntry, CorpusFile, StatuteFile } from './corpus.ts';
import { frontMatterOf } from './front-matter.ts';
import { lawIndexOf } from './law-index.ts';
import { parseDocument } from './parse-document.ts';
import { placeFile } from './placement.ts';
import { type Problem, problem } from './problems.ts';
import { readCorpus, type SourceFile } from './read-corpus.ts';
import { unitsOf } from './unit-list.ts';
import { yamlReason } from './yaml-faults.ts';
import { readYaml, type YamlBlock, type YamlSource } from './yaml-source.ts';

const TOP = { line: 1, column: 1 };

/** All of the content, and what is wrong with single files. */
export interface LoadedCorpus {
  corpus: Corpus;
  problems: Problem[];
}

/** The content of a folder, read when it is first asked for and then kept: a build reads it once for everything. */
export function keepCorpus(folder: string): () => LoadedCorpus {
  let loaded: LoadedCorpus | undefined;
  return () => {
    loaded ??= loadCorpus(readCorpus(folder));
    return loaded;
  };
}

/** Parses every file once and runs each descriptor's schema. Reads nothing from the disk. */
export function loadCorpus(sources: readonly SourceFile[]): LoadedCorpus {
  const problems: Problem[] = [];
  const statutes: StatuteFile[] = [];
  const files: CorpusFile[] = [];
  const data = new Map<CorpusFile, unknown>();
  for (const source of sources) {
    const { path, text, badByte } = source;
    const placement = placeFile(path);
    if (placement.kind === 'stray') {
      problems.push(problem('file/stray', path, TOP, { path, suggestion: placement.suggestion }));
    } else if (placement.kind === 'misnamed') {
      problems.push(problem('file/bad-name', path, TOP, { rule: placement.rule }));
    } else if (badByte !== undefined) {
      problems.push(problem('file/not-utf8', path, badByte, {}));
    } else if (placement.kind === 'statute') {
      const { law, effective } = placement;
      statutes.push({ path, text, law, effective, ...parseStatute(text) });
    } else {
      const loaded = loadFile(source, placement.name, placement.slug);
      problems.push(...loaded.problems);
      files.push(loaded.file);
      if (loaded.file.isValid) data.set(loaded.file, loaded.data);
    }
  }
  const entries = <Name extends CollectionName>(name: Name): CorpusEntry<DataOf<Name>>[] =>
    files.flatMap((file) =>
      file.name === name && file.source !== undefined && file.isValid
        ? // The data passed the schema of this very collection.
          [{ ...file, source: file.source, data: data.get(file) as DataOf<Name> }]
        : [],
    );
  const loaded = { files, statutes, entries };
  return { corpus: { ...loaded, index: lawIndexOf(loaded), units: unitsOf(loaded) }, problems };
}

interface LoadedFile {
  file: CorpusFile;
  data?: unknown;
  problems: Problem[];
}

function loadFile({ path, text }: SourceFile, name: CollectionName, slug: string): LoadedFile {
  const { format, schema } = collections[name];
  const body = format === 'mdx' ? parseDocument(path, text) : { problems: [] };
  const file = { path, text, name, slug, isValid: false, ...('tree' in body ? { tree: body.tree } : {}) };
  const block = format === 'mdx' ? frontMatterOf(text) : { text, start: 0, end: text.length };
  if (block === undefined) {
    return { file, problems: [problem('yaml/missing-front-matter', path, TOP, {}), ...body.problems] };
  }
  const yaml = loadYaml(path, block, schema);
  const { source, isValid } = yaml;
  return {
    file: source === undefined ? file : { ...file, source, isValid },
    data: yaml.data,
    problems: [...yaml.problems, ...body.problems],
  };
}

interface LoadedYaml {
  source?: YamlSource;
  isValid: boolean;
  data?: unknown;
  problems: Problem[];
}

function loadYaml(path: string, block: YamlBlock, schema: z.ZodType): LoadedYaml {
  const source = readYaml(block);
  if ('faults' in source) {
    const problems = source.faults.map(({ code, ...place }) =>
      problem('yaml/syntax', path, place, { reason: yamlReason(code) }),
    );
    return { isValid: false, problems };
  }
  const result = schema.safeParse(source.value ?? {});
  if (result.success) return { source, isValid: true, data: result.data, problems: [] };
  return { source, isValid: false, problems: schemaProblems(result.error.issues, { file: path, schema, source }) };
}
