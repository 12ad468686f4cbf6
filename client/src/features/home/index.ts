export { sayPending, sayRequests, useFront } from './front.ts';
export { Home } from './Home.tsx';
