import { useState } from 'react';
import { go } from '../../../platform/navigate.ts';
import { Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { ChooseBuilding, ChooseFlat, ChooseUnit, type Building } from './choose.tsx';
import { GiveName } from './GiveName.tsx';

/** Each question needs the answers before it. */
type Found =
  | { readonly step: 'building' }
  | { readonly step: 'unit'; readonly building: Building }
  | { readonly step: 'flat'; readonly building: Building; readonly unit: number }
  | { readonly step: 'name'; readonly building: Building; readonly unit: number; readonly flat: string };

const START: Found = { step: 'building' };

const before = (found: Found): Found | null => {
  switch (found.step) {
    case 'building':
      return null;
    case 'unit':
      return START;
    case 'flat':
      return { step: 'unit', building: found.building };
    case 'name':
      return { step: 'flat', building: found.building, unit: found.unit };
  }
};

/** Building, unit, flat, then name, with pictures and large numbers. 返回 goes one question back. */
export const FindHome = () => {
  const [found, setFound] = useState<Found>(START);
  const back = () => {
    const last = before(found);
    if (last) setFound(last);
    else go.back();
  };
  if (found.step === 'name') return <GiveName at={found} onBack={back} onChooseAgain={() => setFound(START)} />;
  return (
    <Page title={say('join.title')} onBack={back}>
      {found.step === 'building' && <ChooseBuilding onChoose={(building) => setFound({ step: 'unit', building })} />}
      {found.step === 'unit' && (
        <ChooseUnit building={found.building} onChoose={(unit) => setFound({ ...found, step: 'flat', unit })} />
      )}
      {found.step === 'flat' && (
        <ChooseFlat
          building={found.building}
          unit={found.unit}
          onChoose={(flat) => setFound({ ...found, step: 'name', flat })}
        />
      )}
    </Page>
  );
};
