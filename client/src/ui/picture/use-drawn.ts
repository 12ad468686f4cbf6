import { useEffect, useState } from 'react';
import { drawPicture } from './draw.ts';
import type { Picture } from './shapes.ts';

export type Drawn = { readonly state: 'drawing' } | { readonly state: 'drawn'; readonly path: string | null };

const DRAWING: Drawn = { state: 'drawing' };

/** The picture, drawn again whenever something on it is another. Null waits. */
export const useDrawn = (picture: Picture | null): Drawn => {
  const key = picture === null ? '' : JSON.stringify(picture);
  const [drawn, setDrawn] = useState<{ key: string; path: string | null } | null>(null);
  useEffect(() => {
    if (key === '') return undefined;
    let isGone = false;
    void drawPicture(JSON.parse(key) as Picture).then((path) => {
      if (!isGone) setDrawn({ key, path });
    });
    return () => {
      isGone = true;
    };
  }, [key]);
  return drawn?.key === key && key !== '' ? { state: 'drawn', path: drawn.path } : DRAWING;
};
