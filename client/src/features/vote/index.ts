export { isCounted, type Counted } from './result-words.ts';
export { RollPage } from './RollPage.tsx';
export { isShareableVote, sayVoteShared } from './share/say-shared.ts';
export { noticeFacts, sayNotice, type NoticeFacts } from './share/notice-facts.ts';
export { noticePicture } from './share/notice-picture.ts';
export { voteCard } from './share/vote-card.ts';
export { votePicture } from './share/vote-picture.ts';
export { TotalsPage } from './statutory/TotalsPage.tsx';
export { VoteLine } from './VoteLine.tsx';
export { VotePage } from './VotePage.tsx';
export { VotesPage } from './VotesPage.tsx';
export {
  BallotsPage,
  KeepVotePage,
  MakeVotePage,
  ObjectionsPage,
  ObjectPage,
  PapersPage,
  ProxiesPage,
} from './keeping/index.ts';
export { saySlip, slipFacts } from './keeping/slip-facts.ts';
export { slipPicture, type SlipFacts } from './keeping/slip-picture.ts';
