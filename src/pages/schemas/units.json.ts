import type { APIRoute } from 'astro';
import { unitSchema } from '#exports/unit-json.ts';

export const GET: APIRoute = () => Response.json(unitSchema);
