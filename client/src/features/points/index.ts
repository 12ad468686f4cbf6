export { deedIcon, entryIcon } from './entry-icon.ts';
export { Points } from './Points.tsx';
