export { OpenCode } from './OpenCode.tsx';
export { PictureActs } from './PictureActs.tsx';
export { PictureShown } from './PictureShown.tsx';
export { PosterPage } from './PosterPage.tsx';
export { SharePage } from './SharePage.tsx';
