import type { APIRoute, GetStaticPaths } from 'astro';
import { exportResponsibilities } from '#exports/responsibilities-json.ts';
import { allTables, exportOptions, type LoadedTable } from '#queries/responsibilities.ts';

export const getStaticPaths = (async () =>
  (await allTables()).map((loaded) => ({ params: { slug: loaded.slug }, props: { loaded } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ loaded: LoadedTable }> = async ({ props: { loaded } }) =>
  Response.json(exportResponsibilities(loaded.table, await exportOptions(loaded)));
