import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A running server; `url` ends with the base path and a slash. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder on a free port of 127.0.0.1 the way plain hosts do: index.html of a folder, a redirect to the
 * slash, 404.html with status 404, nothing outside the base path.
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    answer(folder, prefix, request.url ?? '/', response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

function answer(folder: string, prefix: string, target: string, response: ServerResponse): void {
  const path = decodePath(target);
  if (path === undefined || !path.startsWith(prefix)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('outside the base path');
    return;
  }
  const file = normalize(join(folder, path.slice(prefix.length)));
  const inside = file === normalize(folder) || file.startsWith(normalize(folder + sep));
  if (inside && existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const index = join(file, 'index.html');
    if (existsSync(index)) {
      send(index, 200, response);
      return;
    }
  } else if (inside && existsSync(file)) {
    send(file, 200, response);
    return;
  }
  const missing = join(folder, '404.html');
  if (existsSync(missing)) send(missing, 404, response);
  else response.writeHead(404).end();
}

function decodePath(target: string): string | undefined {
  try {
    return decodeURIComponent(new URL(target, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function send(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
  });
  createReadStream(file).pipe(response);
}
