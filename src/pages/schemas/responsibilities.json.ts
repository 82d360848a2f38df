import type { APIRoute } from 'astro';
import { responsibilitiesSchema } from '#exports/responsibilities-json.ts';

export const GET: APIRoute = () => Response.json(responsibilitiesSchema);
