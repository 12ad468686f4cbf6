import { mergeInternalComponents } from '@tarojs/shared';
import components from './aria.json';

/**
 * Once, before the first page draws. The wxml speaks of a component's attribute by its number among all the component may have; what
 * `config/aria-plugin.ts` added to the wxml must be added here too, or every number means another attribute.
 */
export const nameAria = (): void => {
  if (process.env.TARO_ENV !== 'weapp') return;
  const named = Object.entries(components).map(([component, attributes]) => [
    component,
    Object.fromEntries(attributes.map((name) => [name, ''])),
  ]);
  mergeInternalComponents(Object.fromEntries(named));
};
