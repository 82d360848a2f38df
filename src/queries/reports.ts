import type { ReportSource } from '#duties/task.ts';
import { reckonedOf } from './reckoned.ts';

/** What is to be handed in, when and to whom, in the notice's words with our calendar days beside them. */
export function reportView(report: ReportSource) {
  return { when: report.text, reckoned: reckonedOf(report), what: report.what, to: report.to };
}
