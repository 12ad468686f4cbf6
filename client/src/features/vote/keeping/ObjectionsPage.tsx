import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { DecideSheet } from './DecideSheet.tsx';
import type { Objection } from './kept.ts';

/** What is said against the roll of a vote: two of the staff decide, before it opens. */
export const ObjectionsPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('objections.title')}>{() => <Shown voteId={voteId} />}</Gate>
);

const Shown = ({ voteId }: { voteId: string }) => {
  const list = usePaged('vote.objections', { voteId });
  useEndNear(list.more);
  const [asked, ask] = useState<Objection | null>(null);
  return (
    <Page title={say('objections.title')} over={asked && <DecideSheet objection={asked} onClose={() => ask(null)} />}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('objections.empty')} words={say('objections.empty.words')} />
          ) : (
            <>
              {items.map((one) => (
                <Row key={one.objectionId} objection={one} onDecide={() => ask(one)} />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const ICONS = { open: 'clock', upheld: 'check', refused: 'refuse' } as const;

const Row = ({ objection, onDecide }: { objection: Objection; onDecide: () => void }) => {
  const { about, door, text, status, media, readings, mayDecide } = objection;
  return (
    <>
      <Item
        icon={ICONS[status]}
        title={say(`objections.${about}`, { door })}
        words={[say(`objections.is.${status}`), text].filter((words) => words !== '').join('，')}
        {...(mayDecide ? { onPress: onDecide } : {})}
      />
      {media.length > 0 && (
        <View className="pad">
          <AttachedMedia media={media} name={door} />
        </View>
      )}
      {readings.map(({ by, isUpheld, reason }) => (
        <Item
          key={by}
          icon={isUpheld ? 'check' : 'refuse'}
          title={say(isUpheld ? 'objections.by.upheld' : 'objections.by.refused', { name: by })}
          words={reason}
        />
      ))}
    </>
  );
};
