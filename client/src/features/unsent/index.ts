export { giveBack, isToChange } from './give-back.ts';
export { UnsentFoot } from './UnsentFoot.tsx';
export { UnsentLine } from './UnsentLine.tsx';
