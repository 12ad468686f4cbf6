export { ActForOthers } from './ActForOthers.tsx';
