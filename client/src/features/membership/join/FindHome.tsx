import { useState } from 'react';
import { go } from '../../../platform/navigate.ts';
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
  switch (found.step) {
    case 'building':
      return <ChooseBuilding onBack={back} onChoose={(building) => setFound({ step: 'unit', building })} />;
    case 'unit':
      return (
        <ChooseUnit
          building={found.building}
          onBack={back}
          onChoose={(unit) => setFound({ ...found, step: 'flat', unit })}
        />
      );
    case 'flat':
      return (
        <ChooseFlat
          building={found.building}
          unit={found.unit}
          onBack={back}
          onChoose={(flat) => setFound({ ...found, step: 'name', flat })}
        />
      );
    case 'name':
      return <GiveName at={found} onBack={back} onChooseAgain={() => setFound(START)} />;
  }
};
