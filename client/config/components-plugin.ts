// A file of its own that both sides can read: Taro compiles nothing else that a plugin imports.
import drawn from '../src/platform/components.json';

type Platform = { template?: { internalComponents: object } };
type Ctx = { registerMethod(method: { name: string; fn(platform: Platform): void }): void };

/**
 * The wxml of the mini-program draws the components and attributes that the app uses, in place of all that Taro knows of WeChat: each
 * attribute stands in every template of its component. Those for a screen reader (base library 2.7.1 and up) Taro does not have at
 * all. H5 draws its own.
 */
export default (ctx: Ctx) => {
  const drawOwn = ({ template }: Platform) => {
    if (template) template.internalComponents = drawn;
  };
  ctx.registerMethod({ name: 'onSetupClose', fn: drawOwn });
};
