export { OpenCode } from './OpenCode.tsx';
export { PaperDrawn } from './PaperDrawn.tsx';
export { PictureActs } from './PictureActs.tsx';
export { PictureShown } from './PictureShown.tsx';
export { PosterPage } from './PosterPage.tsx';
export { useCode } from './use-code.ts';
export { SlipPage } from './SlipPage.tsx';
export { SharePage } from './SharePage.tsx';
