export { Points } from './Points.tsx';
export { tellBalance } from './spoken.ts';
