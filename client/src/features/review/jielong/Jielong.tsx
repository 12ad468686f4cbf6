import { useState } from 'react';
import { JIELONG_LIMITS } from '../../../../../shared/review/jielong/limits.ts';
import { useWords } from '../../../data/index.ts';
import { Act, Field, Item, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { JielongPlan } from './JielongPlan.tsx';

/** The captain pastes what the group wrote: one line, one household. */
export const Jielong = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('jielong.title')}>{(me) => <Paste buildingId={buildingId ?? me.buildingId} />}</Gate>
);

const Paste = ({ buildingId }: { buildingId: string }) => {
  // What was pasted is there again after the phone was closed: what of it was taken is known from the review.
  const { words, type, forget } = useWords(`review.jielong ${buildingId}`);
  const [isRead, setIsRead] = useState(false);
  const text = words.trim();
  if (isRead && text !== '')
    return (
      <JielongPlan
        buildingId={buildingId}
        text={text}
        onEdit={() => setIsRead(false)}
        onDone={() => {
          forget();
          setIsRead(false);
        }}
      />
    );
  return (
    <Page
      title={say('jielong.title')}
      foot={<Act icon="eye" word={say('jielong.read')} isOff={text === ''} onPress={() => setIsRead(true)} />}
    >
      <Item icon="copy" title={say('jielong.how')} />
      <Field
        label={say('jielong.paste')}
        value={words}
        placeholder={say('jielong.paste')}
        lengthMax={JIELONG_LIMITS.textLengthMax}
        isTall
        onChange={type}
      />
    </Page>
  );
};
