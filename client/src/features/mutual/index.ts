export { Mutual } from './Mutual.tsx';
