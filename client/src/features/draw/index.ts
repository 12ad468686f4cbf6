export { DigitsPage } from './DigitsPage.tsx';
export { DrawPage } from './DrawPage.tsx';
export { DrawsPage } from './DrawsPage.tsx';
export { LinesPage } from './LinesPage.tsx';
export { MakePage } from './MakePage.tsx';
export { QuestionsPage } from './QuestionsPage.tsx';
export { RecountPage } from './RecountPage.tsx';
export { TablePage } from './TablePage.tsx';
