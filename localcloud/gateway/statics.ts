import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StaticFolder } from '../options.ts';
import { contentTypeOf } from './content-type.ts';
import { sendText, type Exchange } from './reply.ts';

/** The file below `dir` that `path` names, or undefined. Neither dots nor links lead out of `dir`. */
const locate = async (dir: string, path: string): Promise<string | undefined> => {
  if (path.includes('\0')) return undefined;
  const root = await realpath(dir);
  const wanted = join(root, path);
  try {
    const file = await realpath(wanted);
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    const found = await stat(file);
    if (found.isFile()) return file;
    const index = await realpath(join(file, 'index.html'));
    return index.startsWith(root + sep) && (await stat(index)).isFile() ? index : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
};

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Serves the first folder whose path begins the address; false if none has the file. */
export const serveStatic = async (folders: readonly StaticFolder[], exchange: Exchange): Promise<boolean> => {
  const { request, response, url } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const path = decode(url.pathname);
  if (path === undefined) {
    sendText(exchange, 400, 'the address is not encoded properly');
    return true;
  }
  for (const { path: prefix, dir } of folders) {
    const base = prefix.endsWith('/') ? prefix : `${prefix}/`;
    if (path !== prefix && !path.startsWith(base)) continue;
    const file = await locate(dir, path.slice(base.length));
    if (file === undefined) continue;
    const { size } = await stat(file);
    response.writeHead(200, {
      'content-type': contentTypeOf(file),
      'content-length': size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file), response);
    return true;
  }
  return false;
};
