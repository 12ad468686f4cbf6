/** What a browser's canvas is, as far as the pictures of this app need it. */
export const openCanvasInBrowser = (width: number, height: number) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser has no canvas');
  return {
    pen,
    load: async (src: string): Promise<HTMLImageElement | null> => {
      const image = new Image();
      image.src = src;
      return image.decode().then(
        () => image,
        () => null,
      );
    },
    save: () =>
      new Promise<string>((resolve, reject) => {
        canvas.toBlob((blob) => {
          if (blob) resolve(URL.createObjectURL(blob));
          else reject(new Error('the canvas gave no picture'));
        }, 'image/png');
      }),
  };
};
