import type { ApiHandlers } from '../handlers.ts';
import { addRecording } from './add-recording.ts';
import { detail } from './detail.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { removeRecording } from './remove-recording.ts';
import { withdraw } from './withdraw.ts';

export { noticesNaming } from './media-uses.ts';
export { isVisible } from './project.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'notice.addRecording': addRecording,
  'notice.detail': detail,
  'notice.list': list,
  'notice.publish': publish,
  'notice.removeRecording': removeRecording,
  'notice.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
