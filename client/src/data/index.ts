export { forgetPerson, forgetSeen } from './forget.ts';
export type { LocalFiles } from './files/create-local-files.ts';
export { isSoundKey, localKeysIn, localRef, type LocalFile } from './files/local-file.ts';
export { localFiles } from './files/local-files.ts';
export { markAllStale } from './resource.ts';
export { inputOf, methodOf, nameOf, writtenIn, type RefusedCode, type Told, type Unsent } from './unsent/line.ts';
export { sweepFiles } from './unsent/sweep-files.ts';
export {
  dropUnsent,
  forgetUnanswered,
  lastSent,
  sendUnsent,
  takeBackUnsent,
  unansweredBut,
  unsentPost,
  useUnsent,
  useUnsentAbout,
  watchUnsent,
} from './unsent/unsent.ts';
export { useAgain } from './use-again.ts';
export { useAct, type Act, type ActState } from './use-act.ts';
export { usePaged, type PagedMethod, type PagedResult } from './use-paged.ts';
export { useQuery, type Query, type QueryResult } from './use-query.ts';
export { useWords, writeWords } from './use-words.ts';
