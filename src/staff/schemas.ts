import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchemas, SCHEMA_FOLDER } from './editor-schemas.ts';

/** `npm run schemas`: writes the schemas for editors anew. Run it when a field of a content type has changed. */
const folder = fileURLToPath(new URL(`../../${SCHEMA_FOLDER}`, import.meta.url));
const schemas = editorSchemas();

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (!schemas.has(old)) rmSync(join(folder, old));
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
console.log(`已写好 ${schemas.size} 份编辑器用的格式说明：${SCHEMA_FOLDER}/`);
