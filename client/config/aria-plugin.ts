// A file of its own that both sides can read: Taro compiles nothing else that a plugin imports.
import components from '../src/platform/aria.json';

type Platform = { template?: { mergeComponents(ctx: unknown, patch: object): void } };
type Ctx = { registerMethod(method: { name: string; fn(platform: Platform): void }): void };

/**
 * Lets components carry the attributes a screen reader understands in the mini-program (base library 2.7.1 and up) into the emitted
 * wxml: Taro's own templates leave them out. Each attribute stands
 * in every template of its component, so a component has those alone that the app gives it. H5 draws them itself.
 */
export default (ctx: Ctx) => {
  const patch = Object.fromEntries(
    Object.entries(components).map(([component, attributes]) => [
      component,
      Object.fromEntries(attributes.map((name) => [name, ''])),
    ]),
  );
  ctx.registerMethod({ name: 'onSetupClose', fn: ({ template }) => template?.mergeComponents(ctx, patch) });
};
