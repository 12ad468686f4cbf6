import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wechatApiNames } from './api-names.ts';
import { pagePaths, parseAppJson, type UnitJson } from './app-json.ts';
import { readApp, type AppFiles } from './read-app.ts';
import { compileScripts } from './scripts.ts';
import { compileStyle, scopeOf } from './styles.ts';
import { BUILT_IN_TAGS } from './tags.ts';
import { compileBuiltIns, compileTemplates } from './templates.ts';

const HOST = join(__dirname, '..');

export type HostPageOptions = {
  /** The compiled mini-program, as WeChat's tools would take it. */
  readonly weappDir: string;
  /** Emptied first. `index.html` shows the phone with the persona bar, `phone.html?openid=…` the phone alone. */
  readonly outDir: string;
};

/** Writes the page that runs a compiled mini-program in a browser, in WeChat's own component framework. */
export const buildHostPage = async ({ weappDir, outDir }: HostPageOptions): Promise<void> => {
  const files = readApp(weappDir);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'weapp.js'), compileApp(files));
  for (const asset of files.assets) {
    const target = join(outDir, 'app', asset);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(weappDir, asset), target);
  }
  for (const name of ['index.html', 'index.css', 'phone.html', 'phone.css'])
    copyFileSync(join(HOST, 'page', name), join(outDir, name));
  await build({
    entryPoints: { phone: join(HOST, 'runtime/main.ts'), index: join(HOST, 'page/personas.ts') },
    outdir: outDir,
    bundle: true,
    format: 'iife',
    target: 'chrome100',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
};

/** The whole mini-program as one script that sets `weapp`; the runtime's `bundle.ts` says what of what type. */
const compileApp = ({ wxml, wxs, wxss, json, js }: AppFiles): string => {
  const app = parseAppJson(json);
  const units = new Map([...wxml.keys()].map((path) => [path, JSON.parse(json.get(path) ?? '{}') as UnitJson]));
  const styles = [...wxss.keys()].map((path) => {
    const scope = scopeOf(path, units.get(path) ?? {});
    return [path, { scope, css: compileStyle(path, wxss, scope) }] as const;
  });
  return `var weapp = {
app: ${JSON.stringify(app)},
pages: ${JSON.stringify(pagePaths(app))},
units: ${JSON.stringify(Object.fromEntries(units))},
styles: ${JSON.stringify(Object.fromEntries(styles))},
apiNames: ${JSON.stringify(wechatApiNames())},
tags: ${JSON.stringify(BUILT_IN_TAGS)},
builtIns: (${compileBuiltIns()}),
templates: (${compileTemplates(wxml, wxs)}),
scripts: (${compileScripts(js)}),
};
`;
};
