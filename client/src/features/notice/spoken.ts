import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import { when } from '../../words/time.ts';
import type { NoticeRowData } from './notice-data.ts';

/** The sentences of a text, each a line of its own: a voice reads them one by one, and can be followed. */
export const linesOf = (text: string): readonly string[] =>
  (text.match(/[^。！？!?；;\n]+[。！？!?；;]*/g) ?? []).map((line) => line.trim()).filter((line) => line !== '');

/** A notice read aloud by the device: what it is called, then line by line. */
export const tellNotice = ({ title, body }: Pick<NoticeRowData, 'title' | 'body'>): readonly string[] => [
  inOneBreath([title]),
  ...linesOf(body).map(spoken),
];

/** The list, one notice a line; its row is marked while it is said. */
export const tellNotices = (
  notices: readonly NoticeRowData[],
  view: 'mine' | 'kept',
  now: InstantMs,
): readonly SpokenLine[] => {
  const isMine = view === 'mine';
  return notices.length === 0
    ? [
        inOneBreath([
          say(isMine ? 'notice.empty' : 'notice.empty.kept'),
          say(isMine ? 'notice.empty.words' : 'notice.empty.kept.words'),
        ]),
      ]
    : notices.map(({ noticeId, title, scope, publishedAt }) => ({
        text: spoken(inOneBreath([title, scope.name, when(publishedAt, now)])),
        of: noticeId,
      }));
};
