export { forgetPerson } from './forget.ts';
export { markAllStale } from './resource.ts';
export { useAct, type Act, type ActState } from './use-act.ts';
export { usePaged, type PagedMethod, type PagedResult } from './use-paged.ts';
export { useQuery, type Query, type QueryResult } from './use-query.ts';
