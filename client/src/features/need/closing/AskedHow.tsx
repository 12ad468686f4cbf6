import { ASKED_HOW } from '../../../../../shared/need/closing-acts.ts';
import { ChooseOne } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

export type How = (typeof ASKED_HOW)[number];

/** Whether somebody was called or visited. */
export const AskedHow = ({ chosen, onChoose }: { chosen: How; onChoose: (how: How) => void }) => (
  <ChooseOne
    icon="call"
    question={say('asked.how')}
    of={ASKED_HOW.map((key) => ({ key, word: say(`asked.how.${key}`) }))}
    chosen={chosen}
    onChoose={onChoose}
  />
);
