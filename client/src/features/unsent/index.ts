export { giveBack, isToChange } from './give-back.ts';
export { KeepAct } from './KeepAct.tsx';
export { tellUnsentFoot, UnsentFoot } from './UnsentFoot.tsx';
export { UnsentLine } from './UnsentLine.tsx';
