export { ActForOthers } from './ActForOthers.tsx';
export { Housemates } from './Housemates.tsx';
