import type { ApiHandlers } from '../handlers.ts';
import { judge } from './judge.ts';
import { list } from './list.ts';
import { register } from './register.ts';

export { asked, isAskable } from './asked.ts';
export { toJudgeParts } from './at-front.ts';
export { endMedia, endMediaOf } from './end-media.ts';
export { deleteMediaOf } from './leaving.ts';
export { letGo } from './let-go.ts';
export { mediaShownTo } from './shown.ts';
export { usableFiles, usableMedia } from './usable.ts';
export { saveAsked, takeVerdict, whoeverIsFirst } from './verdict.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'capture.judge': judge,
  'capture.list': list,
  'capture.register': register,
} satisfies Partial<ApiHandlers>;
