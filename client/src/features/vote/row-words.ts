import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day, stamp, timeLeft } from '../../words/time.ts';
import { standOf, type Stand, type VoteSeen } from './stands.ts';

type Mark = { readonly icon: IconName; readonly look: string; readonly word: string; readonly more: string };

/** Until when, from when, or when it was over. */
export const timeOf = (vote: VoteSeen, now: InstantMs): string => {
  const stand = standOf(vote, now);
  if (stand === 'ahead') return say('vote.opens', { when: stamp(vote.opensAt as InstantMs) });
  if (stand === 'waits' || stand === 'voted' || stand === 'running') return timeLeft(vote.closesAt, now);
  return day(vote.closesAt, now);
};

const LOOKS: Readonly<Record<Exclude<Stand, 'over'>, Pick<Mark, 'icon' | 'look'>>> = {
  waits: { icon: 'vote', look: 'mark-done' },
  voted: { icon: 'status-confirmed', look: 'mark-confirmed' },
  running: { icon: 'lock', look: 'mark-withdrawn' },
  ahead: { icon: 'clock', look: 'mark-open' },
  counting: { icon: 'clock', look: 'mark-open' },
  withdrawn: { icon: 'refuse', look: 'mark-withdrawn' },
};

/** How it stands for the reader's household, with a picture. */
export const markOf = (vote: VoteSeen, now: InstantMs): Mark => {
  const stand = standOf(vote, now);
  if (stand === 'over') return markOfOutcome(vote);
  return { ...LOOKS[stand], word: wordOf(vote, stand), more: moreOf(vote, stand) };
};

/** Whom it means: a household, or the reader alone. */
const wordOf = ({ unit }: VoteSeen, stand: Exclude<Stand, 'over'>): string =>
  stand === 'waits' || stand === 'voted' ? say(`vote.row.${stand}.${unit}`) : say(`vote.row.${stand}`);

const moreOf = ({ mine }: VoteSeen, stand: Stand): string => {
  if (stand === 'voted' && (mine === 'can' || mine === 'askAge')) return say('vote.row.mayChange');
  if (stand === 'running' && mine === 'tooYoung') return say('vote.row.tooYoung');
  if (stand === 'running' && mine === 'notOnRoll') return say('vote.row.notOnRoll');
  return '';
};

const GOOD = { icon: 'status-confirmed', look: 'mark-confirmed' } as const;
const BAD = { icon: 'status-refused', look: 'mark-refused' } as const;

/** Whether all was there that the law asks for. */
const markOfLaw = (isPassed: boolean | null): Mark => ({
  ...(isPassed ? GOOD : BAD),
  ...{ word: say(isPassed ? 'vote.is.decided' : 'vote.is.failed'), more: '' },
});

const markOfOutcome = ({ outcome, outcomeOf, missing, unit, isPassed }: VoteSeen): Mark => {
  const chosen = outcomeOf.join('，');
  switch (outcome) {
    case 'decided':
      return { ...GOOD, word: say('vote.is.decided'), more: chosen };
    case 'heard':
      return { icon: 'say', look: 'mark-confirmed', word: say('vote.is.heard'), more: chosen };
    case 'tooFew':
      return { ...BAD, word: say('vote.is.failed'), more: say(`vote.missing.${unit}`, { n: missing ?? 0 }) };
    case 'notEnough':
      return { ...BAD, word: say('vote.is.failed'), more: say('vote.missing.votes', { n: missing ?? 0 }) };
    case 'level':
      return { icon: 'swap', look: 'mark-done', word: say('vote.is.level'), more: chosen };
    case 'refused':
      return { ...BAD, word: say('vote.is.refused'), more: '' };
    case 'few':
      return { icon: 'lock', look: 'mark-open', word: say('vote.is.few'), more: '' };
    case 'elsewhere':
      return markOfLaw(isPassed);
    case null:
      return { icon: 'document', look: 'mark-open', word: say('vote.is.elsewhere'), more: '' };
  }
};
