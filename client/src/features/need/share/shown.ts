import type { NeedStatus } from '../../../../../shared/need/need.ts';
import type { GlyphName } from '../../../ui/picture/glyphs.ts';
import { say } from '../../../words/say.ts';
import type { NeedRowData } from '../status.ts';

/** What a picture or a card tells of a need: what any neighbour reads on the wall, and of that no name. */
export type SharedNeed = Pick<
  NeedRowData,
  'needId' | 'kind' | 'isPrivate' | 'text' | 'hasVoice' | 'status' | 'slots' | 'claimed' | 'buildingName' | 'createdAt'
>;

const MARKS = {
  open: 'status-open',
  claimed: 'status-claimed',
  done: 'status-done',
  confirmed: 'status-confirmed',
} as const satisfies Partial<Record<NeedStatus, GlyphName>>;
type Shareable = keyof typeof MARKS;

/** What nobody has looked at, was refused or taken back is sent to nobody, and neither is what is private. */
export const isShareable = <N extends { readonly status: NeedStatus; readonly isPrivate: boolean }>(
  need: N,
): need is N & { status: Shareable } => need.status in MARKS && !need.isPrivate;

export const markOf = (status: Shareable): GlyphName => MARKS[status];

/** How it stands, to anybody: 等人接单 and how many are wanted. Who has it is told on the page, not in a chat. */
export const standsOf = ({ status, slots, claimed }: SharedNeed & { status: Shareable }) => ({
  word: say(`status.${status}`),
  more:
    status !== 'open'
      ? ''
      : claimed === 0
        ? say('status.wants', { n: slots })
        : say('status.wantsMore', { n: slots, m: claimed }),
});
export type ShareableNeed = SharedNeed & { readonly status: Shareable };
