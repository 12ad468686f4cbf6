import { View } from '@tarojs/components';
import { useState } from 'react';
import { ROSTER_SCOPES } from '../../../../shared/community/roster-grants.ts';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, ChooseOne, Line, Page, Refusal, toast } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { lastDayOf, sayTerm, TERMS, today, type Term } from './post-words.ts';

type Person = Output<'appointment.person'>;
type Props = { to: Person; onDone: () => void };

/** Gives somebody a role where they live, from today on, for as long as is chosen. */
export const GiveRole = ({ to: person, onDone }: Props) => {
  const { residentId, name, mayGive } = person;
  const [role, choose] = useState<Person['mayGive'][number] | null>(null);
  const [term, setTerm] = useState<Term>('open');
  const act = useAct('appointment.appoint', () => {
    onDone();
    toast('check', say('post.did.give', { name }));
  });
  const given = { from: today(), to: lastDayOf(term) };
  const send = (): void => {
    if (role !== null) act.send({ residentId, role, nodeId: nodeOf(person, role).id, ...given });
  };
  return (
    <Page
      title={say('post.give.to', { name })}
      onBack={onDone}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('post.give.yes')}
              isOff={role === null}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      <ChooseOne
        icon="shield"
        question={say('post.give.which')}
        of={mayGive.map((key) => ({ key, word: sayRole(key) }))}
        chosen={role}
        onChoose={choose}
      />
      {role !== null && (
        <Line className="field-hint" text={say('post.give.over', { place: nodeOf(person, role).name })} />
      )}
      <ChooseOne
        icon="clock"
        question={say('post.give.term')}
        of={TERMS.map((key) => ({ key, word: say(`post.term.${key}`) }))}
        chosen={term}
        onChoose={setTerm}
      />
      <Line className="field-hint" text={sayTerm(given)} />
      <View className="list-end" />
    </Page>
  );
};

/** The node that a role has where the person lives. */
const nodeOf = (person: Person, role: Person['mayGive'][number]): { readonly id: string; readonly name: string } => {
  switch (ROSTER_SCOPES[role]) {
    case 'building':
      return { id: person.buildingId, name: person.buildingName };
    case 'grid':
      return { id: person.gridId, name: person.gridName };
    case 'community':
      return { id: person.communityId, name: say('post.everywhere') };
  }
};
