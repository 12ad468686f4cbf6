import { View } from '@tarojs/components';
import type { Role } from '../../../../shared/community/roles.ts';
import { DEED_CHECKERS, EARNING_READERS, GIVERS, RULE_KEEPERS } from '../../../../shared/earning/keepers.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, BlockTitle, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { dateOf } from './dates.ts';
import { deedWorths, needWorths, numberWorths, type Rule, type Worth } from './worths.ts';

/** What earns how much, by the version that counts today, who adopted it and when; what of it is still to be had. */
export const HowPage = () => <Gate title={say('rule.title')}>{(me) => <Shown me={me} />}</Gate>;

const holds = ({ roles }: Resident, some: readonly Role[]): boolean => roles.some(({ role }) => some.includes(role));

const Shown = ({ me }: { me: Resident }) => {
  const rules = useQuery('earning.rules', {});
  return (
    <Page
      title={say('rule.title')}
      foot={
        holds(me, RULE_KEEPERS) && (
          <View className="acts">
            <Act icon="edit" word={say('rule.write')} onPress={() => go.to('earning/write')} />
          </View>
        )
      }
    >
      <Loaded of={rules}>{(known) => <Whole known={known} me={me} />}</Loaded>
    </Page>
  );
};

type WholeProps = { known: Output<'earning.rules'>; me: Resident };
const Whole = ({ known: { inForce, next, drafts, mine }, me }: WholeProps) => (
  <>
    <Adopted rule={inForce} />
    {next && (
      <Item
        icon="bell"
        title={say('rule.next', { day: dateOf(next.from, now()) })}
        words={next.adopted ? say('rule.adopted', { day: dateOf(next.adopted.meetingDay, now()) }) : ''}
      />
    )}
    {drafts.map(({ ruleId, from, madeBy }) => (
      <Item
        key={ruleId}
        icon="eye"
        title={say('rule.draft', { day: dateOf(from, now()) })}
        words={say('rule.draft.by', { name: madeBy })}
        onPress={() => go.to('earning/draft', { id: ruleId ?? '' })}
      />
    ))}
    <Item
      icon="tab-points"
      title={say('rule.mine', { n: mine.inMonth })}
      words={
        mine.inMonth >= inForce.monthMax || mine.onDay >= inForce.dayMax
          ? say('rule.mine.full')
          : say('rule.mine.max', { day: inForce.dayMax, month: inForce.monthMax })
      }
    />
    {holds(me, DEED_CHECKERS) && (
      <Item
        icon="eye"
        title={say('rule.check')}
        words={say('rule.check.words')}
        onPress={() => go.to('earning/check')}
      />
    )}
    {holds(me, GIVERS) && (
      <Item icon="edit" title={say('rule.give')} words={say('rule.give.words')} onPress={() => go.to('earning/give')} />
    )}
    {holds(me, EARNING_READERS) && (
      <Item
        icon="tab-points"
        title={say('rule.cover')}
        words={say('rule.cover.words')}
        onPress={() => go.to('earning/cover')}
      />
    )}
    <BlockTitle words={say('rule.needs')} />
    <Worths of={needWorths(inForce)} />
    <BlockTitle words={say('rule.deeds')} />
    <Worths of={[...deedWorths(inForce), ...numberWorths(inForce, ['perMeeting', 'perHour'])]} />
    <BlockTitle words={say('rule.bounds')} />
    <Worths of={numberWorths(inForce, ['dayMax', 'monthMax', 'communityMonthMax', 'byHandMax', 'objectionDays'])} />
    <Item
      icon="minus"
      title={say('rule.deduct')}
      words={say('points.how.words')}
      onPress={() => go.to('earning/deductions')}
    />
    <View className="list-end" />
  </>
);

/** Who decided it, and when; of the one that nobody adopted, that its numbers are made up. */
const Adopted = ({ rule: { adopted, from } }: { rule: Rule }) =>
  adopted ? (
    <Item
      icon="status-confirmed"
      title={say('rule.adopted', { day: dateOf(adopted.meetingDay, now()) })}
      words={say('rule.adopted.words', { from: dateOf(from, now()), name: adopted.byName })}
    />
  ) : (
    <Item icon="warning" title={say('rule.first')} words={say('rule.first.words')} />
  );

/** The numbers of a version, a line each. */
const Worths = ({ of }: { of: readonly Worth[] }) => (
  <>
    {of.map(({ key, icon, title, words }) => (
      <Item key={key} icon={icon} title={title} side={words} />
    ))}
  </>
);
