import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

type Compiled = { readonly generation: number; readonly code: SharedArrayBuffer };

const nameOf = (main: string): string => `localcloud compiled ${main}`;

/** What an instance of this process compiled of one version of some code; undefined where none did. */
export const compiledOf = (main: string, generation: number): SharedArrayBuffer | undefined => {
  const known = getEnvironmentData(nameOf(main)) as unknown as Compiled | undefined;
  return known?.generation === generation ? known.code : undefined;
};

/** Keeps what was compiled, if anything was, for all instances after this one, in whichever local cloud of this process: they share the memory. */
export const keepCompiled = (main: string, generation: number, code: SharedArrayBuffer | undefined): void => {
  if (code === undefined) return;
  const known: Compiled = { generation, code };
  setEnvironmentData(nameOf(main), known);
};
