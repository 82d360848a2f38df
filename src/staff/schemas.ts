import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchemas, SCHEMA_FOLDER, yamlSchemas } from './editor-schemas.ts';

/** `npm run schemas`: writes the schemas for editors anew and tells VS Code of them. Run it when a content type has changed. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, SCHEMA_FOLDER);
const settingsFile = join(root, '.vscode/settings.json');
const schemas = editorSchemas();

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (!schemas.has(old)) rmSync(join(folder, old));
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>;
writeFileSync(settingsFile, `${JSON.stringify({ ...settings, 'yaml.schemas': yamlSchemas() }, null, 2)}\n`);
console.log(`已写好 ${schemas.size} 份编辑器用的格式说明：${SCHEMA_FOLDER}/`);
