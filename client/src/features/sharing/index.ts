export { OpenCode } from './OpenCode.tsx';
export { PosterPage } from './PosterPage.tsx';
export { SharePage } from './SharePage.tsx';
