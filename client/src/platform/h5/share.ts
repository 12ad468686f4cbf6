const fileOf = async (path: string, name: string): Promise<File> =>
  new File([await (await fetch(path)).blob()], name, { type: 'image/png' });

/** Whether the browser hands pictures on to other apps; on a desk computer most do not. */
export const canSharePicture = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([''], 'a.png', { type: 'image/png' })] });

/** Hands the picture to another app; cancelled when the person closed the choice. */
export const sharePicture = async (path: string, title: string): Promise<'done' | 'cancelled' | 'failed'> => {
  try {
    const files = [await fileOf(path, 'linli.png')];
    await navigator.share({ files, title });
    return 'done';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'failed';
  }
};

/** Saves the picture where the browser puts what it downloads. */
export const downloadPicture = (path: string): void => {
  const link = document.createElement('a');
  link.href = path;
  link.download = 'linli.png';
  link.click();
};

/** The whole address of one of the app's pages: `packages/…/index?scene=…`. */
export const addressOf = (route: string): string => `${location.origin}${location.pathname}#/${route}`;

/** Puts words where the next 粘贴 finds them. False where the browser does not let a page do it. */
export const copyText = (text: string): Promise<boolean> => {
  if (!('clipboard' in navigator)) return Promise.resolve(false);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
};
