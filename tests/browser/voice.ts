import type { BrowserContext, ElementHandle, Page } from 'playwright-core';

/** A piece the browser was asked to say. */
export type Said = { readonly text: string; readonly lang: string };

type Piece = Said & { onstart?: () => void; onend?: () => void };
declare global {
  /** Everything that was said on this page, with what was marked on the screen while it was. */
  var linliSaid: { text: string; lang: string; marked: readonly HTMLElement[] }[];
}

/**
 * Gives a phone the voice of a browser, at the border where the app asks for it: it says each piece in an instant and remembers it. Two frames
 * are such an instant; where nobody asks what is marked meanwhile, one is enough.
 */
export const giveVoice = async (context: BrowserContext, frames: 1 | 2 = 2): Promise<void> => {
  await context.addInitScript((framesAPiece) => {
    globalThis.linliSaid = [];
    let turn = 0;
    const inAnInstant = (run: () => void) =>
      requestAnimationFrame(framesAPiece === 1 ? run : () => requestAnimationFrame(run));
    const voice = {
      getVoices: () => [{ lang: 'zh-CN' }, { lang: 'en-US' }],
      cancel: () => {
        turn += 1;
      },
      speak: (piece: Piece) => {
        const mine = turn;
        piece.onstart?.();
        inAnInstant(() => {
          if (mine !== turn) return;
          const marked = Array.from(document.querySelectorAll<HTMLElement>('.being-read')).filter((one) =>
            one.checkVisibility(),
          );
          globalThis.linliSaid.push({ text: piece.text, lang: piece.lang, marked });
          piece.onend?.();
        });
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voice });
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, frames);
};

/** A sheet that closes meanwhile takes its 听 with it. */
const PRESSED_WITHIN_MS = 5000;
/** In the mini-program the view hears of the press some frames later; a 听 that says nothing never begins. */
const BEGINS_WITHIN_FRAMES = 120;

/** Presses a 听 and returns what was said until it fell silent: what says little may have fallen silent before the press returns. */
export const hear = async (page: Page, listen: string, at = 0): Promise<readonly Said[]> => {
  const listens = await page
    .locator(listen)
    .filter({ visible: true })
    .nth(at)
    .elementHandle({ timeout: PRESSED_WITHIN_MS });
  const [said] = await Promise.all([saidBy(listens), listens.tap({ timeout: PRESSED_WITHIN_MS })]);
  return said;
};

const saidBy = (listens: ElementHandle<SVGElement | HTMLElement>): Promise<readonly Said[]> =>
  listens.evaluate(async (element, framesMax) => {
    const from = globalThis.linliSaid.length;
    const isOn = () => element.isConnected && element.getAttribute('aria-pressed') === 'true';
    const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    let framesLeft = Infinity;
    element.addEventListener('pointerdown', () => (framesLeft = framesMax), { once: true });
    for (; framesLeft > 0 && !isOn(); framesLeft -= 1) await nextFrame();
    while (isOn()) await nextFrame();
    return globalThis.linliSaid.slice(from).map(({ text, lang }) => ({ text, lang }));
  }, BEGINS_WITHIN_FRAMES);

/** Everything this page has said so far. */
export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => globalThis.linliSaid.map(({ text }) => text));
