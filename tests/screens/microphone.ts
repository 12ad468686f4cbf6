import type { Page } from 'playwright-core';

/** A microphone that hears nothing and a recorder that goes on until it is stopped: what it gives begins like a webm, and looks the same each time. */
export const giveSilence = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    class SilentRecorder extends EventTarget {
      state = 'recording';
      mimeType = 'audio/webm';
      start = () => undefined;
      stop = () => {
        this.state = 'inactive';
        this.dispatchEvent(
          Object.assign(new Event('dataavailable'), { data: new Blob([Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 0)]) }),
        );
        this.dispatchEvent(new Event('stop'));
      };
    }
    const stream = { getTracks: () => [] };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: () => Promise.resolve(stream) } });
    Object.defineProperty(globalThis, 'MediaRecorder', { value: SilentRecorder });
  });

export const refuseMicrophone = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: refuse } });
  });
