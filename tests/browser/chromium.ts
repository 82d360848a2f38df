import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `chromium.launch` needs: a browser that is really there, and the environment it runs in. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
  linux: ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
};

/**
 * Finds the browser of the tests: CHROMIUM_PATH, else the one npm installed (Linux x64), else an installed Chrome.
 * @throws with a Chinese message that says what to do when there is none; a test is never skipped for want of one.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) {
      throw new Error(`CHROMIUM_PATH 指向的文件不存在：${chosen}\n请改正路径，或取消这个环境变量。`);
    }
    return { executablePath: chosen, args: ARGS, env: environment() };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: ARGS, env: environment() };
  throw new Error(
    '没有找到浏览器，浏览器测试无法进行。请安装 Google Chrome，或用环境变量 CHROMIUM_PATH 指明浏览器的完整路径。',
  );
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Unpacks once per installed version; the last step is a rename, so that a broken-off run leaves nothing half done. */
async function unpackedBrowser(): Promise<Browser> {
  const home = join(PACKAGES, '.cache/chromium', packageVersion('@sparticuz/chromium'));
  if (!existsSync(home)) {
    const temporary = `${home}.${process.pid}`;
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    await unpackInto(temporary);
    addChineseFont(temporary);
    try {
      renameSync(temporary, home);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  writeFontSettings(home);
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: {
      ...environment(),
      FONTCONFIG_PATH: join(home, 'fonts'),
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    },
  };
}

/** The package unpacks into the temporary folder of the system and sets variables at import: both are lent and taken back. */
async function unpackInto(folder: string): Promise<void> {
  const lent = {
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  };
  const names = [...Object.keys(lent), 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, lent);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function addChineseFont(home: string): void {
  const folder = join(PACKAGES, '@expo-google-fonts/noto-sans-sc');
  for (const file of ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']) {
    cpSync(join(folder, file), join(home, 'fonts', basename(file)));
  }
}

/** Only the fonts unpacked here are seen, so that pictures and line breaks are the same on every machine. */
function writeFontSettings(home: string): void {
  const fonts = join(home, 'fonts');
  const prefer = (family: string) =>
    `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
  ${['sans-serif', 'serif', 'monospace'].map(prefer).join('\n  ')}
</fontconfig>
`,
  );
}

function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`node_modules/${name} 不完整，请重新执行 npm ci。`);
}
