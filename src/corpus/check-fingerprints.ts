import { formatArticleId, formatProvision, parseArticleId } from '#legal/provision.ts';
import type { Article } from '#legal/statute.ts';
import type { Corpus, CorpusEntry, StatuteFile } from './corpus.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type Problem, problem } from './problems.ts';

type Registered = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every article carried has its fingerprint, and every fingerprint its article. */
export function checkFingerprints({ files, statutes, entries }: Corpus): Problem[] {
  const texts = Map.groupBy(statutes, ({ law }) => law);
  const registers = new Map(entries('fingerprints').map((entry) => [entry.slug, entry]));
  const unreadable = new Set(
    files.filter((file) => file.name === 'fingerprints' && !file.isValid).map(({ slug }) => slug),
  );
  return [
    ...statutes
      .filter(({ law }) => !unreadable.has(law))
      .flatMap((file) => checkText(file, registers.get(file.law)?.data ?? {})),
    ...[...registers.values()].flatMap((register) => checkRegister(register, texts.get(register.slug) ?? [])),
  ];
}

function checkText({ path, law, effective, statute, text }: StatuteFile, registered: Registered): Problem[] {
  const register = `laws/${law}/fingerprints.yaml`;
  const unregistered: { article: Article; line: string }[] = [];
  const problems: Problem[] = [];
  for (const { article, fingerprint } of fingerprintsOf(statute, text)) {
    const id = formatArticleId(article.ref);
    const known = registered[effective]?.[id];
    const line = `"${id}": ${fingerprint}`;
    if (known === undefined) unregistered.push({ article, line });
    else if (known !== fingerprint) {
      const args = { article: formatProvision(article.ref), line, file: register, suggestion: fingerprint };
      problems.push(problem('text/fingerprint', path, { line: article.line, column: 1 }, args));
    }
  }
  const [first] = unregistered;
  if (first === undefined) return problems;
  const place = { line: first.article.line, column: 1 };
  const names = unregistered.map(({ article }) => formatProvision(article.ref));
  const lines = unregistered.map(({ line }) => line);
  return [
    ...problems,
    problem('text/no-fingerprint', path, place, { articles: names, lines, effective, file: register }),
  ];
}

function checkRegister({ path, source, data }: CorpusEntry<Registered>, texts: readonly StatuteFile[]): Problem[] {
  return Object.entries(data).flatMap(([effective, articles]) => {
    const nodes = texts.find((text) => text.effective === effective)?.statute.nodes ?? [];
    const carried = new Set(nodes.flatMap((node) => (node.kind === 'article' ? [formatArticleId(node.ref)] : [])));
    return Object.keys(articles)
      .filter((id) => !carried.has(id))
      .map((id) => {
        const ref = parseArticleId(id);
        const article = ref === undefined ? id : formatProvision(ref);
        return problem('text/lost-article', path, source.placeOfKey([effective, id]), { article, effective });
      });
  });
}
