import { aiGenerated } from '#legal/vocabulary.ts';

/** The line at the head of a text of ours: who made it and who reviewed it. */
export function madeByLine(data: {
  aiGenerated: keyof typeof aiGenerated;
  reviewedBy?: string | undefined;
}): string | undefined {
  if (data.reviewedBy !== undefined) return `人工审核：${data.reviewedBy}`;
  const line = aiGenerated[data.aiGenerated];
  return line === '' ? undefined : line;
}
