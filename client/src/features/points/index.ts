export { entryTitle } from './entry-words.ts';
export { Points } from './Points.tsx';
