/** What WeChat's logic layer has of the language. */
const LANGUAGE = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'Math',
  'Date',
  'JSON',
  'RegExp',
  'Promise',
  'Proxy',
  'Reflect',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'isNaN',
  'isFinite',
  'parseInt',
  'parseFloat',
  'encodeURI',
  'encodeURIComponent',
  'decodeURI',
  'decodeURIComponent',
  'console',
] as const;

/** Called as methods of another object, a browser's timers refuse to work. */
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** `globalThis` of the logic layer: the language and the timers, nothing that only a browser has. */
export const createLogicGlobal = (): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const name of LANGUAGE) made[name] = Reflect.get(window, name);
  for (const name of TIMERS) made[name] = window[name].bind(window);
  return made;
};
