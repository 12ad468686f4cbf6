export const isOnlineNow = (): boolean => navigator.onLine;

export const onOnlineChange = (listener: (online: boolean) => void): (() => void) => {
  const tell = () => listener(navigator.onLine);
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

/** Runs whenever another tab has stored something anew under a key. */
export const onStoredElsewhere = (key: string, run: () => void): void => {
  window.addEventListener('storage', (event) => {
    if (event.key === key) run();
  });
};

/**
 * Runs once the next frame is on the screen, so that what was drawn for it is not drawn together with what `run` asks for. A page that is
 * not seen has no frames: there it runs all the same.
 */
export const onNextFrame = (run: () => void): void => {
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(run));
  else setTimeout(run);
};

/** Form controls and scroll bars are drawn by the browser and follow these. */
export const setDocument = ({ lang, theme }: { lang: string; theme: string }): void => {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
};

/** Escape is 不: of a sheet it presses the scrim, of the recorder, which has none, 不录了. */
export const closeSheetsByEscape = (): void => {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const scrims = document.querySelectorAll<HTMLElement>('.scrim,.recording .act-2');
    scrims[scrims.length - 1]?.click();
  });
};

/** All that the keyboard can reach inside an element, in its order. */
const reachable = (inside: HTMLElement): readonly HTMLElement[] =>
  Array.from(inside.querySelectorAll<HTMLElement>('[tabindex="0"],input,textarea'));

/** While a dialog is open the keyboard stays in it; when it closes, the keyboard is back on what opened it. */
export const holdFocus = (): (() => void) => {
  const before = document.activeElement;
  const sheets = document.querySelectorAll<HTMLElement>('[aria-modal=true]');
  const sheet = sheets[sheets.length - 1];
  const stay = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !sheet) return;
    const stops = reachable(sheet);
    const [end, start] = event.shiftKey ? [stops[0], stops[stops.length - 1]] : [stops[stops.length - 1], stops[0]];
    const { activeElement } = document;
    const isInside = sheet.contains(activeElement);
    if (isInside && activeElement !== end && !(event.shiftKey && activeElement === sheet)) return;
    event.preventDefault();
    start?.focus();
  };
  document.addEventListener('keydown', stay);
  const body = sheet?.querySelector('.sheet-body');
  // Words longer than the sheet, with nothing to press among them, are scrolled by the arrow keys.
  if (body && body.scrollHeight > body.clientHeight) body.setAttribute('tabindex', '0');
  sheet?.setAttribute('tabindex', '-1');
  sheet?.focus();
  return () => {
    document.removeEventListener('keydown', stay);
    if (before instanceof HTMLElement) before.focus();
  };
};

export const windowHeightInBrowser = (): number => window.innerHeight;
