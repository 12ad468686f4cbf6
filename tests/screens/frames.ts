import type { Page } from 'playwright-core';

type TraceEvent = { readonly name: string; readonly pid: number; readonly tid: number; readonly tdur?: number };
type Trace = { readonly traceEvents: readonly (TraceEvent & { readonly args?: { readonly name?: string } })[] };

/**
 * The longest pieces of work of the page's main thread during an act, in ms, the longest first; a frame is late when one of them holds it
 * up. Measured in the thread's own time: what other programs take of the machine is not the page's doing.
 */
export const workWhile = async (page: Page, act: () => Promise<unknown>): Promise<readonly number[]> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let trace: Trace;
  try {
    await act();
  } finally {
    trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as Trace;
  }
  const mains = trace.traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.includes(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
};

/** Makes the page's processor so many times slower. */
export const slowDown = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};
