import { useState } from 'react';
import { useAct, useQuery, useWords } from '../../data/index.ts';
import { Answers, ChooseOne, Loaded, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { REASON } from './post-words.ts';

type Props = { of: { readonly buildingId: string; readonly buildingName: string }; onClose: () => void };

/** A building goes to another grid, whose officers answer for it from then on. */
export const RegridSheet = ({ of: { buildingId, buildingName }, onClose }: Props) => {
  const directory = useQuery('community.directory', {});
  const [gridId, choose] = useState<string | null>(null);
  const { words, type, forget } = useWords(`community.regridBuilding ${buildingId}`);
  const act = useAct('community.regridBuilding', () => {
    forget();
    onClose();
    toast('check', say('post.did.regrid', { building: buildingName }));
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say('post.regrid.ask', { building: buildingName })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('post.regrid.yes'),
            isOff: gridId === null || reason.length < REASON.min,
            isSending: act.state.kind === 'sending',
            onPress: () => gridId !== null && act.send({ buildingId, gridId, reason }),
          }}
          no={{ icon: 'back', word: say('post.no'), onPress: onClose }}
        />
      }
    >
      <Loaded of={directory}>
        {({ grids }) => (
          <ChooseOne
            icon="tab-building"
            question={say('post.regrid.which')}
            of={grids
              .filter(({ buildings }) => buildings.every((one) => one.buildingId !== buildingId))
              .map((grid) => ({ key: grid.gridId, word: grid.name }))}
            chosen={gridId}
            onChoose={choose}
          />
        )}
      </Loaded>
      <ReasonField value={words} lengthMax={REASON.max} ready={[say('post.regrid.reason.drawn')]} onChange={type} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
