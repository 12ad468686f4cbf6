export { giveBack, isToChange } from './give-back.ts';
export { KeepAct } from './KeepAct.tsx';
export { UnsentFoot } from './UnsentFoot.tsx';
export { UnsentLine } from './UnsentLine.tsx';
