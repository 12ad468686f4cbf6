export { MePage } from './MePage.tsx';
