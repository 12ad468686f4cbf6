export { DecidePage } from './DecidePage.tsx';
export { MinutesPage } from './MinutesPage.tsx';
export { MeetingPage } from './MeetingPage.tsx';
