import type { DataOf } from '#collections/index.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { isCarried, lawNamed, nearestName } from '#legal/law-names.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { type Corpus, type CorpusEntry, isComplete } from './corpus.ts';
import { type Problem, problem } from './problems.ts';

/** Words are for the texts there are, those of laws still to come among them. */
const LATEST = '9999-12-31';

type AliasFile = CorpusEntry<DataOf<'search'>>;

/** Every word of `search.yaml` leads to something that is on this site. */
export function checkAliases(corpus: Corpus): Problem[] {
  if (!isComplete(corpus, 'laws', 'external')) return [];
  const text = corpus.statutes.map((file) => file.text.replaceAll('\n', '')).join('\n');
  return corpus
    .entries('search')
    .flatMap((file) => [...checkLaws(file, corpus), ...checkTargets(file, corpus), ...checkMeanings(file, text)]);
}

function checkLaws({ path, source, data }: AliasFile, { index }: Corpus): Problem[] {
  return data.laws.flatMap(({ law }, at) => {
    const found = lawNamed(index, law);
    if (found !== undefined && isCarried(found)) return [];
    const nearest = nearestName(law, { laws: index.laws, external: [] });
    return [problem('alias/unknown-law', path, source.placeOf(['laws', at, 'law']), { law, nearest })];
  });
}

/** A provision that cannot be read or cannot exist is a matter of the citations. */
function checkTargets({ path, source, data }: AliasFile, { index }: Corpus): Problem[] {
  return data.aliases.flatMap(({ words, means, provisions }, at) => {
    const said = words[0] ?? '';
    if (means.length + provisions.length === 0) {
      return [problem('alias/no-target', path, source.placeOf(['aliases', at]), { words: said })];
    }
    return provisions.flatMap((provision, which) => {
      const citation = parseCitation(provision);
      const found = citation && resolveCitation(citation, index, { on: LATEST, today: LATEST });
      if (found === undefined || found.kind === 'article' || found.kind === 'problem') return [];
      const place = source.placeOf(['aliases', at, 'provisions', which]);
      return [problem('alias/points-nowhere', path, place, { words: said, provision })];
    });
  });
}

function checkMeanings({ path, source, data }: AliasFile, text: string): Problem[] {
  return data.aliases.flatMap(({ means }, at) =>
    means.flatMap((words, which) =>
      text.includes(words)
        ? []
        : [problem('alias/not-in-law', path, source.placeOf(['aliases', at, 'means', which]), { means: words })],
    ),
  );
}
