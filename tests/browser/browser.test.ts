import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { listenForComplaints } from './phones.ts';

describe('a browser that is not there', () => {
  const given = process.env['CHROME_PATH'];
  afterEach(() => {
    if (given === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = given;
  });

  test.each([
    ['/nowhere/chromium', 'CHROME_PATH names /nowhere/chromium, which does not exist.'],
    [process.execPath, 'Set CHROME_PATH to a working Chromium or Google Chrome.'],
  ])('%s is no browser, and what to do is said', async (path, words) => {
    process.env['CHROME_PATH'] = path;
    await expect(launchBrowser()).rejects.toThrow(words);
  });
});

describe('complaints of a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const complaintsAfter = async (act: (page: Page) => Promise<unknown>, tolerates: readonly RegExp[] = []) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    listenForComplaints(page, (complaint) => complaints.push(complaint), tolerates);
    await act(page);
    await page.close();
    return complaints;
  };

  test('what a page throws, rejects and logs as an error is heard', async () => {
    const heard = await complaintsAfter(async (page) => {
      const thrown = page.waitForEvent('pageerror');
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('thrown');
        }, 0);
      });
      await thrown;
      const rejected = page.waitForEvent('pageerror');
      await page.evaluate(() => void Promise.reject(new Error('rejected')));
      await rejected;
      await page.evaluate(() => console.error('logged'));
      await page.evaluate(() => console.warn('only warned'));
    });
    expect(heard).toEqual(['page error: thrown', 'page error: rejected', 'console error: logged']);
  });

  test('what a test tolerates by name is not', async () => {
    const heard = await complaintsAfter(
      (page) =>
        page.evaluate(() => {
          console.error('net::ERR_INTERNET_DISCONNECTED');
          console.error('something else');
        }),
      [/ERR_INTERNET_DISCONNECTED/],
    );
    expect(heard).toEqual(['console error: something else']);
  });
});
