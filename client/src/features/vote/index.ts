export { VotesPage } from './VotesPage.tsx';
