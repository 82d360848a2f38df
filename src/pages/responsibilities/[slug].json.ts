import type { APIRoute } from 'astro';
import { exportResponsibilities } from '#exports/responsibilities-json.ts';
import type { TableExport } from '#exports/task-export.ts';
import { addressOf } from '#queries/address.ts';
import { tablePaths } from '#queries/export-paths.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ view: TableExport }> = ({ props: { view } }) =>
  Response.json(exportResponsibilities(view, addressOf.schema('responsibilities')));
