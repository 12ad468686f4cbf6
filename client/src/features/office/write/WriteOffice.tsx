import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Loaded, Middle, nodeOf, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate, nodesInReach, type Node, type Resident } from '../../membership/index.ts';
import type { ListedOffice } from '../office-words.ts';
import { formOf, today, writtenOf, wrongIn } from './form.ts';
import { OfficeForm } from './OfficeForm.tsx';

/** The staff opens an office, or corrects what is written of one. */
export const WriteOffice = ({ officeId }: { officeId: string | undefined }) => (
  <Gate title={say(officeId === undefined ? 'office.open' : 'office.change')}>
    {(me) => (officeId === undefined ? <Open me={me} /> : <Change officeId={officeId} />)}
  </Gate>
);

const Open = ({ me }: { me: Resident }) => {
  const directory = useQuery('community.directory', {});
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  return known ? (
    <Written office={undefined} nodes={nodesInReach(me, known)} />
  ) : (
    <Page title={say('office.open')}>
      <Loaded of={directory}>{() => null}</Loaded>
    </Page>
  );
};

/** The list it was chosen from is known still; opened otherwise, it is looked for on the first page. */
const Change = ({ officeId }: { officeId: string }) => {
  const list = usePaged('office.list', {});
  const known = list.query.state === 'loading' ? null : list.query.value;
  const office = known?.items.find((one) => one.officeId === officeId);
  return office ? (
    <Written office={office} nodes={[]} />
  ) : (
    <Page title={say('office.change')}>
      <Loaded of={list}>{() => <Middle icon="document" title={say('refusal.OFFICE_NOT_FOUND')} />}</Loaded>
    </Page>
  );
};

type Props = { office: ListedOffice | undefined; nodes: readonly Node[] };

const Written = ({ office, nodes }: Props) => {
  const [form, setForm] = useState(() => formOf(office));
  const [isChecked, setIsChecked] = useState(false);
  const done = (): void => {
    toast('check', say('office.saved'));
    go.back();
  };
  const open = useAct('office.open', done);
  const change = useAct('office.change', done);
  const act = office ? change : open;
  const wrong = wrongIn(form);
  const node = nodeOf(nodes, form);
  const isWrong = wrong.organisation || wrong.contactName || wrong.phone || (!office && !node);
  const send = () => {
    setIsChecked(true);
    if (isWrong) return;
    const written = writtenOf(form, office?.to ?? null);
    if (office) change.send({ officeId: office.officeId, ...written });
    else if (node) open.send({ ...written, officeRole: form.role, scope: scopeOf(node), from: today() });
  };
  return (
    <Page
      title={say(office ? 'office.change' : 'office.open')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act icon="check" word={say('office.save')} isSending={act.state.kind === 'sending'} onPress={send} />
          </View>
        </>
      }
    >
      <OfficeForm
        form={form}
        office={office}
        nodes={nodes}
        wrong={isChecked ? { ...wrong, node: !office && !node } : null}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      <View className="list-end" />
    </Page>
  );
};

const scopeOf = ({ kind, id }: Node) => {
  switch (kind) {
    case 'community':
      return { kind };
    case 'grid':
      return { kind, gridId: id };
    case 'building':
      return { kind, buildingId: id };
  }
};
