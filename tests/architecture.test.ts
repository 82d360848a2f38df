import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImports, type ImportLine, listSource, readSource, root } from './tools/source-files.ts';

/** What one ring may take from another. */
type Permission = 'all' | 'types' | 'types and format functions' | 'box script';

const EVERY_RING = ['legal', 'duties', 'collections', 'markdown'] as const;
const all = (...rings: string[]): Record<string, Permission> => Object.fromEntries(rings.map((ring) => [ring, 'all']));

/** Inward only; a ring that is not named here may not be imported. */
const RINGS: Record<string, Record<string, Permission>> = {
  legal: {},
  duties: all('legal'),
  collections: all('legal', 'duties'),
  markdown: all('legal'),
  search: all('legal'),
  corpus: all(...EVERY_RING),
  integrations: all('corpus', 'collections', 'markdown', 'search'),
  exports: all('legal', 'duties'),
  queries: { ...all(...EVERY_RING), exports: 'types' },
  staff: all(...EVERY_RING, 'search', 'corpus', 'exports'),
  components: {
    legal: 'types and format functions',
    duties: 'types and format functions',
    labels: 'all',
    search: 'box script',
  },
  layouts: all('components', 'labels', 'styles'),
  pages: all('queries', 'layouts', 'components', 'exports', 'labels'),
  labels: all('legal', 'duties', 'danger-labels'),
  'danger-labels': all('legal'),
  'content.config': all('collections', 'corpus'),
  styles: {},
};
const PURE = ['legal', 'duties', 'search'];
const TOP_LEVEL = [
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

const files = listSource('src').map((file) => {
  const text = readSource(file);
  return { file, text, ring: ringOf(file.slice('src/'.length)), imports: findImports(file, text) };
});

function ringOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.(?:ts|mjs)$/u, '');
}

/** Every place where `fault` has something to say, one line each, with the way to mend it. */
function faults(fault: (file: (typeof files)[number], line: ImportLine) => string | undefined): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((line) => {
      const text = fault(file, line);
      return text === undefined ? [] : [`${file.file}:${line.line} ${text}`];
    }),
  );
}

function isAllowed(permission: Permission | undefined, line: ImportLine): boolean {
  if (permission === undefined) return false;
  if (permission === 'all' || (permission !== 'box script' && line.typeOnly)) return true;
  if (permission === 'box script') return /^#search\/box\b/u.test(line.specifier);
  return permission !== 'types' && line.values.length > 0 && line.values.every((name) => name.startsWith('format'));
}

describe('各环只向内引用', () => {
  test('src 下的每个目录都在环表中', () => {
    const unknown = files.filter(({ ring }) => RINGS[ring] === undefined).map(({ file }) => file);
    expect(unknown, '新目录要先写进本文件的 RINGS 和设计文档；通常它属于某个已有的环').toEqual([]);
  });

  test('引用关系符合环表', () => {
    const wrong = faults(({ ring }, line) => {
      if (!line.specifier.startsWith('#')) return undefined;
      const target = ringOf(line.specifier.slice(1));
      if (target === ring || isAllowed(RINGS[ring]?.[target], line)) return undefined;
      return `${ring} 不得引用 ${line.specifier}（${line.values.join('、') || '类型'}）。改法：把数据作为参数传进来，或把纯逻辑移到内环`;
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('跨目录用 #目录/文件，目录内用 ./，并写全扩展名', () => {
    const wrong = faults(({ file, ring }, { specifier }) => {
      if (specifier.startsWith('.')) {
        const target = new URL(specifier, `file:///${file}`).pathname.slice('/src/'.length);
        if (ringOf(target) !== ring) return `${specifier} 出了本目录。改法：写成 #${target}`;
      }
      const own = specifier.startsWith('.') || specifier.startsWith('#');
      if (own && !/\.(?:ts|astro|mjs|css)(?:\?\w+(?:&\w+)*)?$/u.test(specifier))
        return `${specifier} 缺扩展名。改法：补上 .ts`;
      if (specifier.startsWith(`#${ring}/`)) return `${specifier} 在同一目录内。改法：写成 ./ 开头的相对路径`;
      return undefined;
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('legal、duties、search 不依赖任何包，也不碰文件系统', () => {
    const wrong = faults(({ ring }, { specifier, typeOnly }) => {
      if (!PURE.includes(ring) || typeOnly || /^[.#]/u.test(specifier)) return undefined;
      return `${ring} 引用了 ${specifier}。改法：这几个目录只放纯函数，读写和第三方包放到外环`;
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('markdown 不读文件', () => {
    const wrong = faults(({ ring }, { specifier }) =>
      ring === 'markdown' && /^(?:node:)?fs/u.test(specifier) ? '改法：由调用者读好，作为参数传进来' : undefined,
    );
    expect(wrong.join('\n')).toBe('');
  });

  test('只有 queries 和 content.config.ts 引用 astro:content', () => {
    const wrong = faults(({ ring }, { specifier }) =>
      specifier === 'astro:content' && !['queries', 'content.config'].includes(ring)
        ? '改法：在 src/queries 写一个返回整页数据的函数'
        : undefined,
    );
    expect(wrong.join('\n')).toBe('');
  });

  test('没有文件引用 staff', () => {
    const wrong = faults(({ ring }, { specifier }) =>
      specifier.startsWith('#staff/') && ring !== 'staff' ? '改法：共用的部分移到内环' : undefined,
    );
    expect(wrong.join('\n')).toBe('');
  });
});

describe('文件小而名字准', () => {
  test('文件 ≤ 200 行，组件 ≤ 80 行，页面 ≤ 20 行，测试 ≤ 300 行', () => {
    const tests = listSource('tests').filter((file) => !file.startsWith('tests/fixtures/'));
    const long = [...files.map(({ file }) => file), ...tests].flatMap((file) => {
      const lines = readSource(file).trimEnd().split('\n').length;
      const limit = lineLimit(file);
      return lines > limit ? [`${file} 有 ${lines} 行，上限 ${limit}。改法：找到接缝，拆成两个各有一个名词的文件`] : [];
    });
    expect(long.join('\n')).toBe('');
  });

  test('文件名：.ts 用 kebab-case，组件和版式用 PascalCase，不叫 utils、helpers、common、manager', () => {
    const wrong = files.map(({ file }) => file).filter((file) => !isWellNamed(file));
    expect(wrong, '改法：用这个文件里那一样东西的名词来命名').toEqual([]);
  });

  test('顶层只有规定的文件和目录', () => {
    const extra = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist'].includes(name) && !TOP_LEVEL.includes(name),
    );
    expect(extra, '改法：内容放 content，代码放 src，工具设置放 tests/tools').toEqual([]);
  });
});

function lineLimit(file: string): number {
  if (file.startsWith('tests/')) return 300;
  if (file.startsWith('src/pages/')) return 20;
  return file.startsWith('src/components/') || file.startsWith('src/layouts/') ? 80 : 200;
}

function isWellNamed(file: string): boolean {
  const name = basename(file);
  if (/^(?:utils?|helpers?|common|managers?)\b/iu.test(name)) return false;
  if (file.startsWith('src/pages/')) return /^[a-z0-9[\].-]+$/u.test(name);
  return name.endsWith('.astro') ? /^[A-Z]\w*\.astro$/u.test(name) : /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(name);
}
