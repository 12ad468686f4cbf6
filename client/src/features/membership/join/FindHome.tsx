import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Loaded, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { ChooseBuilding, ChooseUnit, type Building } from './choose.tsx';
import { GiveName } from './GiveName.tsx';
import { TypeFlat } from './TypeFlat.tsx';

/** Each question needs the answers before it. */
type Found =
  | { readonly step: 'building' }
  | { readonly step: 'unit'; readonly building: Building }
  | { readonly step: 'flat'; readonly building: Building; readonly unit: number; readonly flat: string }
  | { readonly step: 'name'; readonly building: Building; readonly unit: number; readonly flat: string };

const START: Found = { step: 'building' };

/** A door, as an application names it. */
export type Door = { readonly buildingId: string; readonly unit: number; readonly flat: string };

/** A building that is there no more is asked for again. */
const foundAt = ({ buildingId, unit, flat }: Door, { grids }: Output<'community.directory'>): Found => {
  const building = grids.flatMap(({ buildings }) => buildings).find((one) => one.buildingId === buildingId);
  return building ? { step: 'name', building, unit, flat } : START;
};

/** Building, unit, flat (typed), then name, with pictures and large numbers. 返回 goes one question back. Who knows their door begins with the name. */
export const FindHome = ({ at }: { at?: Door | undefined }) => {
  const directory = useQuery('community.directory', at ? {} : null);
  const [chosen, setFound] = useState<Found | null>(at ? null : START);
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  const found = chosen ?? (at && known ? foundAt(at, known) : null);
  if (!found) {
    return (
      <Page title={say('join.title')}>
        <Loaded of={directory}>{() => null}</Loaded>
      </Page>
    );
  }
  switch (found.step) {
    case 'building':
      return <ChooseBuilding onChoose={(building) => setFound({ step: 'unit', building })} />;
    case 'unit':
      return (
        <ChooseUnit
          building={found.building}
          onBack={() => setFound(START)}
          onChoose={(unit) => setFound({ ...found, step: 'flat', unit, flat: '' })}
        />
      );
    case 'flat':
      return (
        <TypeFlat
          unit={found.unit}
          before={found.flat}
          onBack={() => setFound({ step: 'unit', building: found.building })}
          onChoose={(flat) => setFound({ ...found, step: 'name', flat })}
        />
      );
    case 'name':
      return (
        <GiveName
          at={found}
          onBack={() => setFound({ ...found, step: 'flat' })}
          onChooseAgain={() => setFound(START)}
        />
      );
  }
};
