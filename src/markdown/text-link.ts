import type { Link, RootContent } from 'mdast';
import type { TextRun } from './flat-text.ts';

/** Makes a link of a part of a text run; `start` and `end` count from the beginning of the block, as the run's own do. */
export function linkText(
  run: TextRun,
  { start, end }: { start: number; end: number },
  link: Omit<Link, 'type' | 'children'>,
): void {
  const { value } = run.node;
  const [from, to] = [start - run.start, end - run.start];
  const words: RootContent = { type: 'link', ...link, children: [{ type: 'text', value: value.slice(from, to) }] };
  const after: RootContent[] = to < value.length ? [{ type: 'text', value: value.slice(to) }] : [];
  run.parent.children.splice(run.parent.children.indexOf(run.node) + 1, 0, words, ...after);
  run.node.value = value.slice(0, from);
}
