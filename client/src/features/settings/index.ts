export { Looks } from './Looks.tsx';
export { MePage } from './MePage.tsx';
