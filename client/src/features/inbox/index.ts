export { News } from './News.tsx';
export { useListRead } from './use-list-read.ts';
