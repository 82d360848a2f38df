import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import of a source file; `values` are the names it takes at run time (empty for `import type`). */
export interface ImportLine {
  specifier: string;
  line: number;
  typeOnly: boolean;
  values: string[];
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code files under a folder of the project, as paths from the project's root with `/`. */
export function listSource(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|astro|mjs|css)$/u.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Imports, re-exports and `import()` of a .ts or .astro file (its front matter and its scripts). */
export function findImports(file: string, text: string): ImportLine[] {
  if (file.endsWith('.css')) return [];
  const source = ts.createSourceFile(
    file,
    file.endsWith('.astro') ? scriptsOnly(text) : text,
    ts.ScriptTarget.Latest,
    true,
  );
  const found: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const line = describeImport(node, source);
    if (line !== undefined) found.push(line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Blanks everything but front matter and script elements and keeps the lines where they are. */
function scriptsOnly(text: string): string {
  const keep = [...text.matchAll(/^---\n([\s\S]*?)\n---$|<script[^>]*>([\s\S]*?)<\/script>/gmu)];
  let result = '';
  let end = 0;
  for (const match of keep) {
    const code = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(code);
    result += text.slice(end, start).replaceAll(/[^\n]/gu, ' ') + code;
    end = start + code.length;
  }
  return result;
}

function describeImport(node: ts.Node, source: ts.SourceFile): ImportLine | undefined {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const values = valueNames(node.importClause);
    const typeOnly = node.importClause !== undefined && values.length === 0;
    return { specifier: node.moduleSpecifier.text, line, typeOnly, values };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const values = node.isTypeOnly ? [] : ['*'];
    return { specifier: node.moduleSpecifier.text, line, typeOnly: node.isTypeOnly, values };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument !== undefined && ts.isStringLiteral(argument)) {
      return { specifier: argument.text, line, typeOnly: false, values: ['*'] };
    }
  }
  return undefined;
}

function valueNames(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined || clause.isTypeOnly) return [];
  const names = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  const values = bindings.elements.filter((element) => !element.isTypeOnly);
  return [...names, ...values.map((element) => (element.propertyName ?? element.name).text)];
}
