export { AppealsPage } from './AppealsPage.tsx';
export { DecidePage } from './DecidePage.tsx';
export { MinutesPage } from './MinutesPage.tsx';
export { OrderPage } from './OrderPage.tsx';
export { MeetingPage } from './MeetingPage.tsx';
