import { getEntry } from 'astro:content';
import type { ResponsibilityTable } from '#duties/task.ts';
import { anchoredBlocks } from '#markdown/anchors.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { treeOf } from './documents.ts';
import { oncePer } from './once.ts';

/**
 * Where each task's words stand in the notice: task id -> anchor of the paragraph or heading.
 * A task whose words stand only in the table leads to its own row there.
 */
export const quoteAnchors = oncePer(async ({ notice, tasks }: ResponsibilityTable): Promise<Map<string, string>> => {
  const entry = await getEntry('notices', notice);
  if (entry === undefined) throw new Error(`没有通知 ${notice}`);
  const blocks = anchoredBlocks(treeOf(entry)).map(({ anchor, node }) => ({ anchor, text: flattenBlock(node).text }));
  return new Map(tasks.map(({ id, quote }) => [id, blocks.find(({ text }) => text.includes(quote))?.anchor ?? id]));
});
