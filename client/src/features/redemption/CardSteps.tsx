import { useState } from 'react';
import { CARD_LIMITS } from '../../../../shared/household/card.ts';
import { useAct } from '../../data/index.ts';
import { Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { ChooseBuilding, ChooseFlat, ChooseUnit, type Building } from '../membership/index.ts';
import { CodePad } from './CodePad.tsx';
import type { Step } from './counter-steps.ts';

type Props = { scanned: string | null; onBack: () => void; onOpened: (step: Step) => void };

/** Whose card it is, door by door, and the digits on it where it was not scanned. */
export const CardSteps = ({ scanned, onBack, onOpened }: Props) => {
  const [building, setBuilding] = useState<Building | null>(null);
  const [unit, setUnit] = useState<number | null>(null);
  const [flat, setFlat] = useState<string | null>(null);
  const open = useAct('redemption.openCard', (home, asked) => {
    if (building) onOpened({ at: 'home', home, building, code: asked.code });
  });
  const title = say('counter.card');
  if (!building) return <ChooseBuilding title={title} question={say('counter.card.building')} onChoose={setBuilding} />;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('counter.card.unit', { building: building.name })}
        onBack={() => setBuilding(null)}
        onChoose={setUnit}
      />
    );
  const look = (door: string, digits: string) => {
    open.send({ buildingId: building.buildingId, unit, flat: door, code: digits });
  };
  if (flat === null)
    return (
      <ChooseFlat
        {...{ title, building, unit }}
        question={say('counter.card.flat', { unit })}
        onBack={() => setUnit(null)}
        onChoose={(door) => {
          setFlat(door);
          if (scanned !== null) look(door, scanned);
        }}
      />
    );
  return (
    <CodePad
      question={say('counter.card.code')}
      length={CARD_LIMITS.codeDigits}
      word={say('counter.card.go')}
      isSending={open.state.kind === 'sending'}
      refusal={<Refusal state={open.state} onAgain={open.again} />}
      onBack={onBack}
      onType={open.reset}
      onDone={(digits) => look(flat, digits)}
    />
  );
};
