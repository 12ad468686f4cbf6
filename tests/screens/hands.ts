import type { Page } from 'playwright-core';
import { EVENING } from './evening.ts';

/** Script of every page: keeps what was pressed last outside of a question, and what was pressed in it since. */
export const rememberOpener = (): void => {
  const remember = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest('.press') : null;
    if (!pressed || pressed.matches('.scrim')) return;
    const sheet = pressed.closest('.sheet');
    if (!sheet) {
      globalThis.linliOpener = pressed;
      globalThis.linliSteps = [];
      return;
    }
    const { x, y, width, height } = pressed.getBoundingClientRect();
    const step = { question: sheet.getAttribute('aria-label') ?? '', x: x + width / 2, y: y + height / 2 };
    globalThis.linliSteps = [...(globalThis.linliSteps ?? []), step];
  };
  window.addEventListener('click', remember, { capture: true });
};

/** Rounds of taps after the one that opened a question, in ms after the round before: each comes too soon. */
const HASTY_MS = [0, 100, 300, 450, 499] as const;

/**
 * What a hasty hand does to a question: it opens it anew where it was opened, by way of the questions before it, and taps on in the same
 * place and on every answer.
 */
export const hastyFindings = async (page: Page): Promise<readonly string[]> => {
  const question = page.locator('.sheet[aria-modal=true]');
  const opener = await placeOfOpener(page);
  if (!opener || (await question.count()) === 0) return [];
  const title = (await question.getAttribute('aria-label')) ?? '';
  const steps = await stepsTo(page, title);
  const hand = handOf(page);
  await hand.tapAfter(1000, { x: 1, y: 1 });
  await question.waitFor({ state: 'detached' });
  await hand.tapAfter(1000, opener);
  await question.waitFor();
  for (const step of steps) {
    await hand.tapAfter(1000, step);
    await page.locator(`.sheet[aria-modal=true][aria-label="${step.next}"]`).waitFor();
  }
  const last = steps.at(-1) ?? opener;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/invoke/')) asked.push(request.url());
  });
  const answers = await placesOfAnswers(page);
  for (const ms of HASTY_MS) {
    await hand.tapAfter(ms, last);
    for (const place of answers) await hand.tapAfter(0, place);
  }
  const stays = (await question.count()) === 1 && (await question.getAttribute('aria-label')) === title;
  await hand.rest();
  return [...(stays ? [] : [`a hasty hand answers: ${title}`]), ...asked.map((url) => `a hasty hand asks for ${url}`)];
};

type Place = { readonly x: number; readonly y: number };

/** The presses that led from one question to the next, and to which. */
const stepsTo = async (page: Page, title: string): Promise<readonly (Place & { readonly next: string })[]> => {
  const pressed = await page.evaluate(() => globalThis.linliSteps ?? []);
  return pressed
    .map(({ question, ...place }, index) => ({ ...place, question, next: pressed[index + 1]?.question ?? title }))
    .filter(({ question, next }) => question !== next);
};

const placeOfOpener = (page: Page): Promise<Place | null> =>
  page.evaluate(() => {
    const opener = globalThis.linliOpener;
    if (opener?.isConnected !== true) return null;
    opener.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = opener.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

const placesOfAnswers = (page: Page): Promise<readonly Place[]> =>
  page.locator('.sheet .acts .press').evaluateAll((answers) =>
    answers.map((answer) => {
      const { x, y, width, height } = answer.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );

/** A hand that taps by the clock it moves itself, in place of the patient one. */
const handOf = (page: Page) => {
  let at = EVENING;
  return {
    tapAfter: async (ms: number, { x, y }: Place): Promise<void> => {
      at += ms;
      await page.evaluate(() => {
        document.documentElement.dataset['hand'] = 'hasty';
      });
      await page.clock.setFixedTime(at);
      await page.touchscreen.tap(x, y);
      await page.evaluate(
        () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      );
    },
    rest: (): Promise<void> =>
      page.evaluate(() => {
        delete document.documentElement.dataset['hand'];
      }),
  };
};
