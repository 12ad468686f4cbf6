export { forgetPerson } from './forget.ts';
export { markAllStale } from './resource.ts';
export { inputOf, methodOf, nameOf, writtenIn, type RefusedCode, type Told, type Unsent } from './unsent/line.ts';
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
export { useAct, type Act, type ActState } from './use-act.ts';
export { usePaged, type PagedMethod, type PagedResult } from './use-paged.ts';
export { useQuery, type Query, type QueryResult } from './use-query.ts';
export { useWords, writeWords } from './use-words.ts';
