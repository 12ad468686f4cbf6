import { sayLanguage } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import type { NoticeDetailData } from '../notice-data.ts';

/** What a picture or a card tells of a notice: its words and for whom they are, and no author. */
export type SharedNotice = Pick<
  NoticeDetailData,
  'noticeId' | 'title' | 'body' | 'scope' | 'publishedAt' | 'recorded' | 'status'
>;

/** In which languages somebody says it, or that it can be read. */
export const hearingOf = ({ recorded }: SharedNotice): string =>
  recorded.length === 0
    ? say('share.notice.read')
    : say('share.notice.hear', { languages: recorded.map(sayLanguage).join(say('list.and')) });

/** Where it holds, said once where the whole community is meant. */
export const whereOf = ({ scope }: SharedNotice, communityName: string): string =>
  scope.kind === 'community' ? communityName : `${communityName} ${scope.name}`;
