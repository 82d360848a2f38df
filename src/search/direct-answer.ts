import type { Answer } from './answer.ts';
import type { AnswerView } from './draw.ts';
import type { Library } from './library.ts';

/** Further down a sentence would answer another question. */
const LOOKED_AT = 3;

/** The sentence that answers a question, from the first of the best results that holds one; `root` is the address of the site. */
export async function findDirectAnswer(
  { plan, hits }: Answer,
  library: Library,
  root: string,
): Promise<AnswerView | undefined> {
  if (!plan.asks) return undefined;
  for (const { record } of hits.slice(0, LOOKED_AT)) {
    const unit = record && (await library.textOf(record.key));
    if (unit?.answer === undefined) continue;
    const { text, basis, url } = unit.answer;
    return { text, basis, href: new URL(url, root).href, explained: text !== unit.text };
  }
  return undefined;
}
