import type { APIRoute } from 'astro';
import type { UnitExport } from '#exports/task-export.ts';
import { exportUnit } from '#exports/unit-json.ts';
import { addressOf } from '#queries/address.ts';
import { unitPaths } from '#queries/export-paths.ts';

export const getStaticPaths = unitPaths;

export const GET: APIRoute<{ view: UnitExport }> = ({ props: { view } }) =>
  Response.json(exportUnit(view, addressOf.schema('units')));
