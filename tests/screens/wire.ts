import type { Page } from 'playwright-core';

type Sent = { readonly method: string };

/** Answers calls of one method in the cloud's place, at most so many; further calls get no answer. */
export const answer = (page: Page, method: string, reply: object, times = Infinity): Promise<unknown> => {
  let answered = 0;
  return page.route('**/invoke/*', async (route) => {
    if ((route.request().postDataJSON() as Sent).method !== method) return route.fallback();
    answered += 1;
    if (answered <= times) await route.fulfill({ json: { errMsg: 'cloud.callFunction:ok', result: reply } });
  });
};

/** Changes what the cloud answers to one method. */
export const alter = <T>(page: Page, method: string, change: (value: T) => T): Promise<unknown> =>
  page.route('**/invoke/*', async (route) => {
    if ((route.request().postDataJSON() as Sent).method !== method) return route.fallback();
    const response = await route.fetch();
    const reply = (await response.json()) as { result: { value: T } };
    await route.fulfill({
      response,
      json: { ...reply, result: { ...reply.result, value: change(reply.result.value) } },
    });
  });

/** From now on calls of these methods get no answer; without methods, none does. */
export const hold = (page: Page, ...methods: readonly string[]): Promise<unknown> =>
  page.route('**/invoke/*', async (route) => {
    const { method } = route.request().postDataJSON() as Sent;
    if (methods.length > 0 && !methods.includes(method)) await route.fallback();
  });

/** From now on calls of these methods do not get through; without methods, none does. */
export const cut = (page: Page, ...methods: readonly string[]): Promise<unknown> =>
  page.route('**/invoke/*', async (route) => {
    const { method } = route.request().postDataJSON() as Sent;
    if (methods.length > 0 && !methods.includes(method)) return route.fallback();
    await route.abort('internetdisconnected');
  });

/** What the browser says of every call that was cut. */
export const CUT = /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/;
