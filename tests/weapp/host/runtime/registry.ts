import type { CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { Bundle } from './bundle.ts';
import { resolvePath, type Logic } from './logic.ts';

/** Defines pages and components when they are first needed, what they are made of first: WeChat's `requiredComponents`. */
export const createRegistry = (bundle: Bundle, space: CodeSpace, logic: Logic): ((path: string) => void) => {
  const defined = new Set<string>();
  const need = (path: string): void => {
    if (defined.has(path)) return;
    defined.add(path);
    const unit = bundle.units[path];
    if (!unit) throw new Error(`${path} is neither a page nor a component of this mini-program`);
    for (const used of Object.values(unit.usingComponents ?? {})) need(resolvePath(path, used));
    space.componentEnv(path, (constructors) => logic.run(path, constructors));
  };
  return need;
};
