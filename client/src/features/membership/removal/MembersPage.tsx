import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Item, Line, Loaded, Middle, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../Gate.tsx';
import { ChooseBuilding } from '../join/choose.tsx';
import type { Resident } from '../me.ts';
import { nodesInReach } from '../reach.ts';
import { RemoveSheet } from './RemoveSheet.tsx';

type Member = Output<'membership.members'>['members'][number];
type At = { readonly buildingId: string; readonly name: string };

/** Who has joined in a building, for whoever lets them in: and takes out who does not belong there. */
export const MembersPage = () => <Gate title={say('members.title')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => {
  const directory = useQuery('community.directory', {});
  const [chosen, choose] = useState<At | null>(null);
  const known = directory.query.state === 'loading' ? null : (directory.query.value ?? null);
  const reached = known ? nodesInReach(me, known).filter(({ kind }) => kind === 'building') : [];
  const [only] = reached;
  const at = chosen ?? (reached.length === 1 && only ? { buildingId: only.id, name: only.name } : null);
  if (at) return <Members at={at} {...(chosen && { onBack: () => choose(null) })} me={me} />;
  if (!known)
    return (
      <Page title={say('members.title')}>
        <Loaded of={directory}>{() => null}</Loaded>
      </Page>
    );
  return (
    <ChooseBuilding
      title={say('members.title')}
      question={say('members.building')}
      isOffered={({ buildingId }) => reached.some(({ id }) => id === buildingId)}
      onChoose={choose}
    />
  );
};

const keyOf = ({ residentId }: Member): string => residentId;

const Members = ({ at, me, onBack }: { at: At; me: Resident; onBack?: () => void }) => {
  const list = useQuery('membership.members', { buildingId: at.buildingId });
  const [leaving, remove] = useState<Member | null>(null);
  return (
    <Page
      title={say('members.of', { building: at.name })}
      onBack={onBack}
      over={leaving && <RemoveSheet of={leaving} onClose={() => remove(null)} />}
    >
      <Loaded of={list}>
        {({ members }) =>
          members.length === 0 ? (
            <Middle icon="household" title={say('members.none')} />
          ) : (
            <>
              <Line className="pad second" text={say('members.words', { n: members.length })} />
              <VirtualRows
                items={members}
                keyOf={keyOf}
                row={(member) => (
                  <Item
                    icon="person"
                    title={member.name}
                    words={say('members.door', { unit: member.unit, flat: member.flat })}
                    {...(member.residentId !== me.residentId && { onPress: () => remove(member) })}
                  />
                )}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
