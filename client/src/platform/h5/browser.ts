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

/** Form controls and scroll bars are drawn by the browser and follow these. */
export const setDocument = ({ lang, theme }: { lang: string; theme: string }): void => {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
};

/** Closing a sheet equals 不: Escape presses its scrim. */
export const closeSheetsByEscape = (): void => {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const scrims = document.querySelectorAll<HTMLElement>('.scrim');
    scrims[scrims.length - 1]?.click();
  });
};
