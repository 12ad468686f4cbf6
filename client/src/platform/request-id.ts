import type { RequestId } from '../../../shared/kernel/ids.ts';
import { now } from './clock.ts';

const part = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');

/** Unique among phones for as long as the server remembers requests. The phone has no crypto API. */
export const mintRequestId = (): RequestId => `${now().toString(36)}-${part()}${part()}` as RequestId;
