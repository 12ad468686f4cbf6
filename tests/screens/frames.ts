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

const TIMES = 9;

/**
 * How long this page takes for a fixed piece of a phone's work: to build, lay out and drop a hundred rows. In ms of
 * the thread's own time, the middle of several.
 */
export const yardstick = async (page: Page): Promise<number> => {
  const work = await workWhile(page, async () => {
    for (let time = 0; time < TIMES; time += 1) await page.evaluate(buildRows);
  });
  return work[(TIMES - 1) / 2] ?? 0;
};

const buildRows = (): void => {
  const list = document.createElement('div');
  for (let row = 0; row < 100; row += 1) {
    const line = document.createElement('div');
    line.className = 'need';
    for (const part of ['pic', 'need-title', 'need-meta', 'mark'])
      line.append(Object.assign(document.createElement('span'), { className: part, textContent: '楼道的灯不亮了' }));
    list.append(line);
  }
  document.body.append(list);
  list.getBoundingClientRect();
  list.remove();
};
