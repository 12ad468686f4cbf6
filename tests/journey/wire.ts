import type { Page, Route } from 'playwright-core';

/** What a phone sent to the cloud functions. */
export type Sent = { readonly method: string; readonly requestId: string; readonly input: unknown };
const CALLS = '**/invoke/*';
const sentBy = (route: Route): Sent => route.request().postDataJSON() as Sent;

/** Listens to what a phone sends, from now on; what never arrives is heard too. */
export const listenTo = (page: Page): ((method: string) => readonly Sent[]) => {
  const heard: Sent[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/invoke/')) heard.push(request.postDataJSON() as Sent);
  });
  return (method) => heard.filter((sent) => sent.method === method);
};

/** Keeps calls of a method on their way until `letGo` is called. */
export const holdCalls = async (page: Page, method: string): Promise<{ readonly letGo: () => void }> => {
  let letGo: () => void = () => undefined;
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(CALLS, async (route) => {
    if (sentBy(route).method === method) await isFree;
    await route.fallback();
  });
  return { letGo: () => letGo() };
};

/** What the browser says of a connection that broke or was not there. */
export const BROKEN = /net::ERR_(CONNECTION_RESET|INTERNET_DISCONNECTED)/;

/** The next call of a method is carried out by the cloud, and its answer is lost on the way back. */
export const loseNextAnswer = async (page: Page, method: string): Promise<void> => {
  let isLost = false;
  await page.route(CALLS, async (route) => {
    if (isLost || sentBy(route).method !== method) return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
};
