export { AskReminder } from './AskReminder.tsx';
