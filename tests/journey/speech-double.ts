import type { BrowserContext, Page } from 'playwright-core';

type Said = { text: string; lang: string; onstart?: () => void; onend?: () => void };
type Heard = { __said: string[] };

/** A browser with a voice that says every sentence at once, and remembers it. */
export const giveVoice = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const heard = globalThis as unknown as Heard;
    heard.__said = [];
    const synthesis = {
      getVoices: () => [{ lang: 'zh-CN', name: 'double' }],
      speak: (utterance: Said) => {
        heard.__said.push(utterance.text);
        queueMicrotask(() => {
          utterance.onstart?.();
          utterance.onend?.();
        });
      },
      cancel: () => undefined,
    };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  });
};

/** What it has said so far. */
export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as Heard).__said);
