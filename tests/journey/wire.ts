import type { Page } from 'playwright-core';

/** What a phone sent to the one function. */
export type Sent = { readonly method: string; readonly requestId: string; readonly input: unknown };

/** Listens to what a phone sends, from now on; what never arrived is heard too. */
export const listenTo = (page: Page): ((method: string) => readonly Sent[]) => {
  const heard: Sent[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/invoke/api')) heard.push(request.postDataJSON() as Sent);
  });
  return (method) => heard.filter((sent) => sent.method === method);
};

/** Keeps the answers to a method back until `letGo` is called. */
export const holdAnswers = async (page: Page, method: string): Promise<{ letGo: () => Promise<void> }> => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/invoke/api', async (route) => {
    if ((route.request().postDataJSON() as Sent).method === method) await released;
    await route.fallback();
  });
  return {
    letGo: async () => {
      release();
      await page.unroute('**/invoke/api');
    },
  };
};

/** The next call of a method reaches the cloud, is carried out there, and its answer is lost on the way back. */
export const loseNextAnswer = async (page: Page, method: string): Promise<void> => {
  let isLost = false;
  await page.route('**/invoke/api', async (route) => {
    if (isLost || (route.request().postDataJSON() as Sent).method !== method) return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
};
