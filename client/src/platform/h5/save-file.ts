/** A link that is pressed and gone: the one way by which a page may save a file. */
const save = (name: string, file: Blob): Promise<boolean> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  return Promise.resolve(true);
};

export const saveFile = (name: string, words: string): Promise<boolean> =>
  save(name, new Blob([words], { type: 'text/plain;charset=utf-8' }));

/** Saves a file that came in base64. */
export const saveBytes = (name: string, base64: string): Promise<boolean> =>
  save(name, new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
