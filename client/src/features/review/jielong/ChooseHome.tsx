import { useAct } from '../../../data/index.ts';
import { Item, Refusal, SecondAct, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Choice, Home, Line } from './lines.ts';

type Props = {
  line: Line;
  homes: readonly Home[];
  onChoose: (choice: Choice) => void;
  onForgot: () => void;
  onClose: () => void;
};

/** Which household a line is from, that it is left out, or that the name it was matched by is somebody else's. */
export const ChooseHome = ({ line, homes, onChoose, onForgot, onClose }: Props) => {
  const nicknameId = line.isChosen ? null : (line.row.homes[0]?.nicknameId ?? null);
  const forget = useAct('review.forgetNickname', () => {
    toast('check', say('jielong.forgot'));
    onForgot();
  });
  return (
    <Sheet
      title={say('jielong.which')}
      onClose={onClose}
      acts={
        <>
          {nicknameId !== null && (
            <SecondAct
              icon="trash"
              word={say('jielong.forget')}
              isSending={forget.state.kind === 'sending'}
              onPress={() => forget.send({ nicknameId })}
            />
          )}
          <SecondAct icon="minus" word={say('jielong.leave')} onPress={() => onChoose({ home: null })} />
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        </>
      }
    >
      <Refusal state={forget.state} onAgain={forget.again} />
      {homes.map((home) => (
        <Item
          key={home.residentId}
          icon="household"
          title={say('jielong.home', { unit: home.unit, flat: home.flat })}
          onPress={() => onChoose({ home })}
        />
      ))}
    </Sheet>
  );
};
