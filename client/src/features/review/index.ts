export { Cockpit } from './Cockpit.tsx';
export { ReviewLine } from './ReviewLine.tsx';
export { ReviewPage } from './ReviewPage.tsx';
export { SayOpinion } from './SayOpinion.tsx';
