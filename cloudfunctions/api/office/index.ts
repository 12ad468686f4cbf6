import type { ApiHandlers } from '../handlers.ts';
import { bind } from './bind.ts';
import { change } from './change.ts';
import { directory } from './directory.ts';
import { end } from './end.ts';
import { handOver } from './hand-over.ts';
import { issueCode } from './issue-code.ts';
import { list } from './list.ts';
import { mine } from './mine.ts';
import { open } from './open.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'office.bind': bind,
  'office.change': change,
  'office.directory': directory,
  'office.end': end,
  'office.handOver': handOver,
  'office.issueCode': issueCode,
  'office.list': list,
  'office.mine': mine,
  'office.open': open,
} satisfies Partial<ApiHandlers>;
