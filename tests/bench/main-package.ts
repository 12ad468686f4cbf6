import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A Taro hello-world for WeChat, built with the same tools: what the main package is measured against. */
const HELLO_WORLD_BYTES = 296.7 * 1000;

/** Bytes of the main package of a built mini-program: every file outside its subpackages. */
export const measureMainPackage = (weappDir: string): Record<string, number> => {
  const { subPackages = [] } = JSON.parse(readFileSync(join(weappDir, 'app.json'), 'utf8')) as {
    subPackages?: readonly { readonly root: string }[];
  };
  const roots = subPackages.map(({ root }) => root.split('/').join(sep) + sep);
  const bytes = readdirSync(weappDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !roots.some((root) => relative(weappDir, file).startsWith(root)))
    .reduce((sum, file) => sum + statSync(file).size, 0);
  return { mainPackageRatio: bytes / HELLO_WORLD_BYTES, mainPackageKb: bytes / 1000 };
};
