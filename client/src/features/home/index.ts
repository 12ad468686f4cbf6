export { useFront } from './front.ts';
export { Home } from './Home.tsx';
export { sayPending, sayRequests } from './spoken.ts';
