import drawn from '../components.json';

// Stands for Taro's own module of this name in the mini-program: what its wxml can draw. Taro's describes every component and attribute
// of WeChat, 20 KB of the main package; `config/components-plugin.ts` leaves the same out of the wxml, or every number in it means another attribute.

export const internalComponents = drawn;
/** Elements that keep their own value beside the one they are given. */
export const controlledComponent = new Set(['input', 'textarea']);
