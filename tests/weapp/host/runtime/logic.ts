import type { ComponentEnv } from 'glass-easel-miniprogram-adapter';
import type { Bundle } from './bundle.ts';
import { createLogicGlobal } from './language.ts';
import { createRequirePlugin } from './plugins.ts';
import { countSetData, type DataOwner } from './stats.ts';

/** What the mini-program hands to `App()`. */
export type AppDefinition = {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
};

export type Logic = {
  /** Runs the script of a page or a component; what it defines goes to `constructors`. */
  run(path: string, constructors: ComponentEnv): void;
  /** Runs `app.js`. */
  runApp(): AppDefinition;
};

type Created = (this: DataOwner) => void;
type ComponentDefinition = { readonly created?: Created; readonly lifetimes?: { readonly created?: Created } };

/** WeChat's logic layer: runs the scripts of the bundle with what a phone gives them, and with nothing else a browser has. */
export const createLogic = (bundle: Bundle, wx: object, getCurrentPages: () => readonly unknown[]): Logic => {
  let app: AppDefinition | undefined;
  let running: { path: string; constructors: ComponentEnv } | undefined;
  const now = () => {
    if (!running) throw new Error('a page or component may only be defined while its script runs');
    return running;
  };
  const global = createLogicGlobal();
  const scripts = bundle.scripts(
    global,
    global,
    wx,
    (definition: AppDefinition) => {
      app = definition;
    },
    (definition: object) => now().constructors.Page(definition),
    (definition: ComponentDefinition) => now().constructors.Component(counted(definition, now().path)),
    (definition: object) => now().constructors.Behavior(definition),
    () => app,
    getCurrentPages,
    createRequirePlugin(bundle.app),
  );
  const load = createLoader(scripts);
  return {
    run(path, constructors) {
      const outer = running;
      running = { path, constructors };
      load(path);
      running = outer;
    },
    runApp() {
      load('app');
      if (!app) throw new Error('app.js did not call App()');
      return app;
    },
  };
};

/** A component counts its own setData from its birth. */
const counted = (definition: ComponentDefinition, path: string): object => {
  const original = definition.lifetimes?.created ?? definition.created;
  const created = function (this: DataOwner) {
    countSetData(this, path);
    original?.call(this);
  };
  return { ...definition, lifetimes: { ...definition.lifetimes, created } };
};

/** CommonJS as WeChat has it: relative paths, each script run once. */
const createLoader = (scripts: ReturnType<Bundle['scripts']>): ((path: string) => unknown) => {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const script = scripts[path];
    if (!script) throw new Error(`module ${path}.js is not in the mini-program`);
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    script((relative) => load(resolvePath(path, relative)), module, module.exports);
    return module.exports;
  };
  return load;
};

/** The path of `relative` as written in the file `from`, both without extension; a leading `/` is the package's root. */
export const resolvePath = (from: string, relative: string): string => {
  const steps = relative.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of relative.replace(/\.js$/, '').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};
