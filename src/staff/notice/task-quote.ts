import { quoteCount } from '#corpus/check-quotes.ts';
import { withoutSpace } from '#legal/white-space.ts';

/**
 * Words of a task that stand once in the notice, or once in its table where the notice has none of them: the first
 * of the candidates for which that is so. White space does not count.
 */
export function chooseQuote(candidates: readonly string[], written: string, printed: string): string | undefined {
  return candidates.find((words) => {
    const plain = withoutSpace(words);
    return plain !== '' && quoteCount(plain, { written, printed }) === 1;
  });
}

/** A task's lines, sentences and ever longer beginnings: what may serve as a quote. */
export function quoteCandidates(task: string, others: readonly string[]): string[] {
  const lines = task.split('\n').filter((line) => line.trim() !== '');
  const sentences = lines.flatMap((line) => line.split(/(?<=[。；])/u)).filter((line) => line.trim().length >= 6);
  const beginnings = lines.flatMap((line) =>
    [12, 20, 32, 48, 80, 120].filter((length) => length < line.length).map((length) => line.slice(0, length)),
  );
  return [...lines.filter((line) => line.length <= 80), ...sentences, ...beginnings, ...lines, task, ...others].map(
    (words) => words.trim(),
  );
}
