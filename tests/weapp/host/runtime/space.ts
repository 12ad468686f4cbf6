import { glassEasel, MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter';
import { builtIns } from './built-ins/all.ts';
import type { Bundle } from './bundle.ts';
import { createBackendContext } from './events.ts';
import { fail } from './failures.ts';

type Environment = {
  readonly space: CodeSpace;
  readonly createRoot: (tag: string, path: string) => Root;
};
export type Root = ReturnType<ReturnType<MiniProgramEnv['associateBackend']>['createRoot']>;

/** WeChat's component framework with the built-ins and every template of the mini-program in it, and no script run yet. */
export const createEnvironment = (bundle: Bundle): Environment => {
  listenToFramework();
  const environment = new MiniProgramEnv();
  const shared = environment.getGlobalCodeSpace();
  const definitions = builtIns(bundle.tags);
  // Before any other space is made: one made earlier would not see them.
  for (const [tag, { template, ...definition }] of definitions) {
    shared.addComponentStaticConfig(tag, { component: true });
    shared.addCompiledTemplate(tag, templateIn(bundle.builtIns, template));
    shared.componentEnv(tag, ({ Component }) => Component(definition as object));
  }
  const space = environment.createCodeSpace('main', true);
  for (const [tag] of definitions) {
    const component = shared.getComponentSpace().getComponentByUrlWithoutDefault(tag, '');
    if (component) space.getComponentSpace().setGlobalUsingComponent(tag, component);
  }
  for (const path of Object.keys(bundle.templates)) space.addCompiledTemplate(path, templateIn(bundle.templates, path));
  for (const [path, unit] of Object.entries(bundle.units)) space.addComponentStaticConfig(path, unit as object);
  for (const [path, { scope }] of Object.entries(bundle.styles))
    if (scope !== '') space.addStyleSheet(path, undefined, scope);
  const backend = environment.associateBackend(createBackendContext());
  return { space, createRoot: (tag, path) => backend.createRoot(tag, space, path) };
};

const templateIn = (
  groupList: glassEasel.template.ProcGenGroupList,
  name: string,
): glassEasel.template.ComponentTemplate => {
  const content = groupList[name];
  if (!content) throw new Error(`no template ${name}`);
  return { groupList, content };
};

/** What WeChat says nothing of: a property the host's built-in does not have, and a list that is not there yet. */
const HARMLESS = [/is not a valid property$/, /^The for-list data is neither Array nor Object, got type "undefined"/];

/** The framework catches what a page throws; here it is told. */
const listenToFramework = (): void => {
  glassEasel.addGlobalErrorListener((error, method) => {
    fail(`${method ?? 'framework'}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    if (!HARMLESS.some((pattern) => pattern.test(message))) fail(message);
    return false;
  });
};
