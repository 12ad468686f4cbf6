import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import type { AppJson, UnitJson } from '../build/app-json.ts';

type Templates = glassEasel.template.ProcGenGroupList;

export type ModuleBody = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** What `build-host-page.ts` writes: a whole mini-program, compiled. */
export type Bundle = {
  readonly app: AppJson;
  /** Paths of all pages; the first is the entry. */
  readonly pages: readonly string[];
  readonly units: Readonly<Record<string, UnitJson>>;
  readonly styles: Readonly<Record<string, { readonly scope: string; readonly css: string }>>;
  /** Everything `wx` can do in WeChat, by name. */
  readonly apiNames: readonly string[];
  /** Every built-in component of WeChat, by name. */
  readonly tags: readonly string[];
  readonly builtIns: Templates;
  readonly templates: Templates;
  /** Called with what the logic layer has; returns its scripts, not yet run. */
  readonly scripts: (...given: readonly unknown[]) => Readonly<Record<string, ModuleBody>>;
};

declare global {
  var weapp: Bundle;
}
