import { View } from '@tarojs/components';

import type { LocalDate } from '../../../../../shared/kernel/time.ts';
import { orderNumber } from '../../../../../shared/meeting/order-number.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { Item, Line, PersonChip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CallNumber } from '../../account/index.ts';
import { sayDay, sayUntil } from '../assign/days.ts';
import { CallOrNote } from '../notes/CallOrNote.tsx';
import { Ladder } from './Ladder.tsx';
import type { NeedData, Whole } from './story.ts';

/** Still at work: the stair leads on. */
const isAtWork = ({ status }: NeedData): boolean => status === 'open' || status === 'claimed' || status === 'assigned';

/** Who answers for a need: the promise first, then the people, then what happens if it is not kept. A neighbour reads who, and by when. */
export const Assigned = ({ need, mayLeaveNote }: { need: NeedData; mayLeaveNote: boolean }) => {
  const { assignment, assigned } = need;
  if (assigned === null) return null;
  if (assignment === null)
    return assigned.lead === null ? null : (
      <Item
        icon="person"
        title={say('assigned.leads', { name: assigned.lead })}
        words={sayUntil(assigned.dueAt, now())}
      />
    );
  return (
    <>
      <View className="surface pad rule">
        <Promised of={assignment} />
        <People of={assignment} needId={need.needId} mayLeaveNote={mayLeaveNote} />
      </View>
      {need.order && (
        <Item
          icon="document"
          title={say('assigned.order', { number: orderNumber(need.order) })}
          onPress={() => go.to('meeting/order', { id: need.needId })}
        />
      )}
      {isAtWork(need) && <Waiting of={assignment} />}
      {isAtWork(need) && <Ladder of={assignment} />}
    </>
  );
};

/** What was promised; else until when it has to be done. */
const Promised = ({ of: { promise, lead, dueAt } }: { of: Whole }) => {
  const title = promise && lead ? say('assigned.promised', { name: lead.name }) : say('assigned.due');
  const words = promise
    ? [say('assigned.by', { day: sayDay(promise.day as LocalDate, now()) }), promise.text]
    : [sayUntil(dueAt, now())];
  return (
    <View className="promise">
      <Line className="second" text={title} />
      {words
        .filter((line) => line !== '')
        .map((line) => (
          <Line key={line} className="title strong" text={line} />
        ))}
      {promise === null && lead !== null && <Line className="second small" text={say('assigned.noPromise')} />}
    </View>
  );
};

type Party = Whole['firstReceiver'];

type PeopleProps = { of: Whole; needId: string; mayLeaveNote: boolean };

/** The lead, who had it first, and who helps; each can be called, or left a note, where somebody may. */
const People = ({ of, needId, mayLeaveNote }: PeopleProps) => {
  const { lead, firstReceiver, helpers, leadPhone } = of;
  const isFirst = lead !== null && lead.name === firstReceiver.name && lead.kind === firstReceiver.kind;
  const chip = (party: Party, role: string, phone: string | null = null) => (
    <PersonChip
      key={`${role} ${party.name}`}
      name={party.isMe ? say('assigned.me', { name: party.name }) : party.name}
      face={party.name.slice(0, 1)}
      words={role}
      said={[role, party.name]}
      side={
        phone === null || party.isMe ? (
          <CallOrNote
            name={party.name}
            callId={party.callId}
            needId={needId}
            mayLeaveNote={mayLeaveNote && !party.isMe && canHear(party, of)}
          />
        ) : (
          <CallNumber name={party.name} phone={phone} />
        )
      }
    />
  );
  return (
    <View className="people">
      {lead === null ? (
        <Line className="strong" text={say('assigned.nobody')} />
      ) : (
        chip(lead, say(isFirst ? 'assigned.lead.first' : 'assigned.lead'), leadPhone)
      )}
      {!isFirst && chip(firstReceiver, say('assigned.first'))}
      {helpers.map((helper) => chip(helper, say('assigned.helper')))}
    </View>
  );
};

/** What was asked, and what became of it: the one who waits reads the reason. */
const Waiting = ({ of: { extension, objection } }: { of: Whole }) => {
  const at = now();
  return (
    <>
      {extension && (
        <Item
          icon="clock"
          title={say(`extension.${stateOf(extension.decision)}`, { day: sayDay(extension.day as LocalDate, at) })}
          words={whoAndWhy(extension.decision?.by ?? null, extension.reason)}
        />
      )}
      {objection && (
        <Item
          icon="warning"
          title={say(`objection.${stateOf(objection.decision)}`, { name: objection.by })}
          words={whoAndWhy(objection.decision?.by ?? null, objection.reason)}
        />
      )}
    </>
  );
};

/** Whoever had it first may have handed it on: then they hear no notes. */
const canHear = (party: Party, { lead, helpers }: Whole): boolean => party === lead || helpers.includes(party);

type Decided = NonNullable<Whole['extension']>['decision'];
const stateOf = (decision: Decided): 'waits' | 'yes' | 'no' => {
  if (decision === null) return 'waits';
  return decision.isYes ? 'yes' : 'no';
};
const whoAndWhy = (by: string | null, reason: string): string =>
  by === null ? say('asked.waits', { reason }) : say('asked.decided', { reason, name: by });
