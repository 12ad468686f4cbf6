import { setPaper } from 'linli-h5';
import { useEffect } from 'react';
import { Page } from '../../ui/index.ts';
import { PAPERS, type Paper } from '../../ui/picture/paper.ts';
import type { Picture } from '../../ui/picture/shapes.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { PictureActs } from './PictureActs.tsx';
import { PictureShown } from './PictureShown.tsx';

type Props = {
  title: string;
  /** A5 unless it is said. */
  paper?: Paper;
  picture: Picture;
  /** What the picture is called when it is kept. */
  name: string;
  /** The same in words, for whoever hears it. */
  looks: readonly string[];
  /** What can be done instead where it cannot be drawn. */
  instead: string;
};

/** A sheet as it will be printed; a browser prints the page itself. */
export const PaperDrawn = ({ title, paper = 'A5', picture, name, looks, instead }: Props) => {
  const drawn = useDrawn(picture);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS[paper]);
    return () => setPaper(null);
  }, [paper]);
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page title={title} foot={<PictureActs path={path} title={name} isForPaper />}>
      <PictureShown drawn={drawn} looks={looks} instead={instead} isForPaper />
    </Page>
  );
};
