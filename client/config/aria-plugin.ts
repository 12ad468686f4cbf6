/** Attributes a screen reader understands in the mini-program (base library 2.7.1 and up). Taro's own templates leave them out. */
const aria = Object.fromEntries(
  ['role', 'label', 'live', 'hidden', 'checked', 'selected', 'disabled', 'valuenow', 'valuemax'].map((name) => [
    `aria-${name}`,
    '',
  ]),
);

type Platform = { template?: { mergeComponents(ctx: unknown, patch: object): void } };
type Ctx = { registerMethod(method: { name: string; fn(platform: Platform): void }): void };

/** Lets views and texts carry `aria-*` into the emitted wxml; H5 draws them itself. */
export default (ctx: Ctx) =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => template?.mergeComponents(ctx, { View: aria, Text: aria, Input: aria, Textarea: aria }),
  });
