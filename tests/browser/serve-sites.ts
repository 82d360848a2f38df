import { assertBuilt, ROOT_SITE, SUB_PATH_SITE } from '../build/sites.ts';
import { serveFolder } from './static-server.ts';

/** Serves both built sites for the whole run; the workers find the addresses in their environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  assertBuilt(ROOT_SITE);
  assertBuilt(SUB_PATH_SITE);
  const site = await serveFolder(ROOT_SITE.folder, ROOT_SITE.base);
  const subPath = await serveFolder(SUB_PATH_SITE.folder, SUB_PATH_SITE.base);
  process.env['SITE_URL'] = site.url;
  process.env['SUB_PATH_URL'] = subPath.url;
  return async () => {
    await site.close();
    await subPath.close();
  };
}
