import { fail, ok } from '../../../shared/kernel/errors.ts';
import { filesOf } from '../../../shared/notice/notice.ts';
import { getDocument } from '../../platform/store.ts';
import { addressesOf } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isVisible, noticeDetail } from './project.ts';

export const detail: ApiHandlers['notice.detail'] = async ({ noticeId }, ctx) => {
  const notice = await getDocument('notices', noticeId);
  if (!notice || !isVisible(notice, ctx)) return fail('NOTICE_NOT_FOUND');
  return ok(noticeDetail(notice, await addressesOf(filesOf(notice).map(({ fileId }) => fileId)), ctx));
};
