import { useState } from 'react';
import { KIND_RULES } from '../../../../../shared/need/kind-rules.ts';
import { useQuery } from '../../../data/index.ts';
import { Item, SecondAct, Sheet } from '../../../ui/index.ts';
import { sayRole } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { OFFICE_ICONS } from '../../../ui/office-icons.ts';
import type { Draft } from './draft.ts';

/** The offices of the community, and which of them the draft is about; nothing to choose where there are none, or where the kind is nobody's work. */
export const useAboutOffice = ({ kind, aboutOfficeId }: Draft, onChange: (part: Partial<Draft>) => void) => {
  const isAsked = kind !== null && KIND_RULES[kind].isShared;
  const { query } = useQuery('need.bodies', isAsked ? {} : null);
  const [isOpen, setIsOpen] = useState(false);
  const offices = query.state === 'loading' ? [] : (query.value?.items ?? []);
  return {
    offices,
    chosen: offices.find(({ officeId }) => officeId === aboutOfficeId),
    isOpen,
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    choose: (officeId: string | null) => {
      onChange({ aboutOfficeId: officeId });
      setIsOpen(false);
    },
  };
};
export type AboutOffice = ReturnType<typeof useAboutOffice>;

/** Whether it complains of a body; nobody has to say. */
export const AboutField = ({ about: { offices, chosen, open } }: { about: AboutOffice }) => {
  if (offices.length === 0) return null;
  return chosen ? (
    <Item
      icon={OFFICE_ICONS[chosen.role]}
      title={say('about.is', { name: chosen.name })}
      words={say('about.is.words')}
      onPress={open}
    />
  ) : (
    <Item icon="tab-building" title={say('about.which')} words={say('about.which.words')} onPress={open} />
  );
};

/** Every office with its picture. */
export const ChooseOffice = ({ about: { offices, choose, close } }: { about: AboutOffice }) => (
  <Sheet
    title={say('about.which')}
    onClose={close}
    acts={<SecondAct icon="back" word={say('about.none')} onPress={() => choose(null)} />}
  >
    {offices.map(({ officeId, role, name }) => (
      <Item
        key={officeId}
        icon={OFFICE_ICONS[role]}
        title={name}
        words={sayRole(role)}
        onPress={() => choose(officeId)}
      />
    ))}
  </Sheet>
);
