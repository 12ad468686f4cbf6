type Bounds = { readonly sideMaxPx: number; readonly sizeMaxKb: number };

const BYTES_PER_KB = 1000;
/** Of a data URL: four characters carry three bytes. */
const bytesOf = (dataUrl: string): number => Math.ceil(((dataUrl.length - dataUrl.indexOf(',') - 1) * 3) / 4);

/** From fine to coarse: how much of the bound a side may have, and how good the picture is. */
const TRIES = [
  [1, 0.8],
  [1, 0.6],
  [0.75, 0.6],
  [0.5, 0.5],
  [0.35, 0.4],
] as const;

const loaded = async (path: string): Promise<HTMLImageElement> => {
  const picture = new Image();
  picture.src = path;
  await picture.decode();
  return picture;
};

/** Draws it anew: what the camera wrote beside the picture, such as where it was taken, stays behind. */
const drawn = (picture: HTMLImageElement, sideMaxPx: number, quality: number): string => {
  const scale = Math.min(1, sideMaxPx / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser cannot draw');
  // What is clear in a PNG would become black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
};

/** A chosen picture as a JPEG no larger than told, as a data URL; null when it is no picture or cannot be made small enough. */
export const shrinkPicture = async (path: string, { sideMaxPx, sizeMaxKb }: Bounds): Promise<string | null> => {
  try {
    const picture = await loaded(path);
    for (const [side, quality] of TRIES) {
      const small = drawn(picture, sideMaxPx * side, quality);
      if (bytesOf(small) <= sizeMaxKb * BYTES_PER_KB) return small;
    }
    return null;
  } catch {
    return null;
  }
};
