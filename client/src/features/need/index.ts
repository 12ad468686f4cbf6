export { NeedDetail } from './detail/NeedDetail.tsx';
export { HOME_KINDS, kindIcon } from './kind-icons.ts';
export { NeedRow } from './NeedRow.tsx';
export { PendingWords } from './PendingWords.tsx';
export { tellNeed } from './spoken.ts';
export { PostNeed } from './post/PostNeed.tsx';
export { UnsentPosts } from './UnsentPosts.tsx';
export { Wall } from './wall/Wall.tsx';
export { showOnWall } from './wall/wall-view.ts';
