import { Item, SecondAct, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { ACT_ICONS, wordOf } from './acts.ts';
import type { Acting } from './asked.ts';
import type { NeedData } from './story.ts';

type Props = { acts: readonly Acting[]; need: NeedData; onChoose: (action: Acting) => void; onClose: () => void };

/** What else may be done, a row each with its picture and what it means. */
export const MoreActs = ({ acts, need, onChoose, onClose }: Props) => (
  <Sheet
    title={say('more.title')}
    onClose={onClose}
    acts={<SecondAct icon="back" word={say('more.none')} onPress={onClose} />}
  >
    {acts.map((action) => (
      <Item key={action} icon={ACT_ICONS[action]} title={wordOf(action, need)} onPress={() => onChoose(action)} />
    ))}
  </Sheet>
);
