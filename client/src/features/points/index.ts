export { deedIcon } from './entry-icon.ts';
export { Points } from './Points.tsx';
