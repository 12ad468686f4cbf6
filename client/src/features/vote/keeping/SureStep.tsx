import { timesOfDays, type VoteDays } from '../../../../../shared/vote/calendar.ts';
import { BlockTitle, Item, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayOption } from '../options.ts';
import { pictureOfWords } from '../pictures.ts';
import type { VoteForm } from './form.ts';
import { sayMoment } from './vote-days.ts';

/** All of it once more, before a second person gets it. */
export const SureStep = ({ form, days, place }: { form: VoteForm; days: VoteDays; place: string }) => {
  const { opensAt, closesAt } = timesOfDays(days);
  return (
    <>
      {form.isRehearsal && <Strip icon="eye" title={say('make.rehearsal.yes')} words={say('make.rehearsal.words')} />}
      <Item
        icon={pictureOfWords(form.title, 'vote')}
        title={form.title}
        words={[place, say(`make.unit.${form.unit}`), say(`keep.purpose.${form.purpose}`)].join('，')}
      />
      <Item icon="clock" title={say('make.times', { from: sayMoment(opensAt), to: sayMoment(closesAt) })} />
      {form.isAboutCaptain && <Item icon="shield" title={say('make.captain.yes')} words={say('make.captain.words')} />}
      {form.purpose === 'statutory' && (
        <Item
          icon="place"
          title={say('law.elsewhere.words', { where: form.heldAt })}
          words={say(`make.law.${form.rule}`)}
        />
      )}
      <BlockTitle words={say('make.options')} />
      {form.options.map((option, at) => (
        <Item
          key={at}
          icon={pictureOfWords(option, 'say')}
          title={sayOption({ kind: form.kind, options: [...form.options] }, at)}
        />
      ))}
      <Item icon="eye" title={say('make.second')} words={say('make.second.words')} />
    </>
  );
};
