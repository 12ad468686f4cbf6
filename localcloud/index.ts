export { startLocalcloud } from './start.ts';
export type { CallFailure, Code, Localcloud, LocalcloudOptions, Route, StaticFolder } from './options.ts';
export type { FaultKind, FaultPlan, FaultRule } from './faults/plan.ts';
export type { InvocationRecord, QueryRecord } from './observe/invocations.ts';
export type { CollectionDeclaration, IndexDeclaration } from './database/index.ts';
