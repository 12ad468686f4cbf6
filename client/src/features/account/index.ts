export { CallNumber } from './CallNumber.tsx';
export { CallPerson } from './CallPerson.tsx';
export { ChildrenRules } from './ChildrenRules.tsx';
export { Leave } from './Leave.tsx';
export { MyDoor } from './MyDoor.tsx';
export { MyPhone } from './MyPhone.tsx';
export { MyPrivacy } from './MyPrivacy.tsx';
export { Official } from './Official.tsx';
