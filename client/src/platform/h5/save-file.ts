/** A link that is pressed and gone: the one way by which a page may save a file. */
export const saveFile = (name: string, words: string): Promise<boolean> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  return Promise.resolve(true);
};
