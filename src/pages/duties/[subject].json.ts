import type { APIRoute, GetStaticPaths } from 'astro';
import { exportDuties } from '#exports/duties-json.ts';
import { allSubjects, type SubjectEntry } from '#queries/duties.ts';
import { dutiesExport } from '#queries/duty-export.ts';

export const getStaticPaths = (async () =>
  (await allSubjects()).map((entry) => ({ params: { subject: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: SubjectEntry }> = async ({ props: { entry } }) =>
  Response.json(exportDuties(await dutiesExport(entry)));
