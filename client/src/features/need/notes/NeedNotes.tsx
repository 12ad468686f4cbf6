import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { usePaged, useQuery } from '../../../data/index.ts';
import { scrollToEnd } from '../../../platform/scroll.ts';
import { Line, Loaded, Middle, Page, PlainAct, SecondAct, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, CaptureTroubles, SpeakAct } from '../../capture/index.ts';
import { MemberGate } from '../../membership/index.ts';
import { useSaid } from '../closing/use-said.ts';
import type { NeedData } from '../detail/story.ts';
import { Bubble } from './Bubble.tsx';
import type { NoteAsking } from './NoteActs.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { SaySheet } from './SaySheet.tsx';
import { useOpenNotes } from './use-open-notes.ts';

type Props = { needId: string };

/** What those concerned by a need say to each other, the newest last, and the lamp to say one thing more. */
export const NeedNotes = ({ needId }: Props) => (
  <MemberGate title={say('notes.title')} like="needs">
    {() => <Shown needId={needId} />}
  </MemberGate>
);

const Shown = ({ needId }: Props) => {
  const detail = useQuery('need.detail', { needId });
  if (detail.query.state !== 'loading') {
    const { need, notes } = detail.query.value ?? {};
    if (need) return <Talk need={need} isUnread={notes?.isUnread === true} />;
  }
  return (
    <Page title={say('notes.title')}>
      <Loaded of={detail}>{() => null}</Loaded>
    </Page>
  );
};

const Talk = ({ need, isUnread }: { need: NeedData; isUnread: boolean }) => {
  const { needId } = need;
  const notes = usePaged('need.notes', { needId });
  const [isWriting, setIsWriting] = useState(false);
  const [asking, setAsking] = useState<NoteAsking | null>(null);
  const said = useSaid('say', {
    need,
    onClose: () => setIsWriting(false),
    onDone: (words) => {
      setIsWriting(false);
      toast('check', words);
    },
  });
  const known = notes.query.state === 'loading' ? undefined : notes.query.value;
  const newest = known?.items[0]?.noteId;
  useOpenNotes(needId, isUnread && known !== undefined);
  useEffect(() => {
    if (newest !== undefined) scrollToEnd();
  }, [newest]);
  const { captured, hasSound } = said;
  return (
    <Page
      title={say('notes.title')}
      {...(known?.maySay ? { foot: <SayFoot captured={captured} onWrite={() => setIsWriting(true)} /> } : {})}
      over={
        <>
          {(isWriting || hasSound) && <SaySheet said={said} needId={needId} />}
          {asking && <NoteSheet asking={asking} needId={needId} onClose={() => setAsking(null)} />}
          <CaptureOver captured={captured} hint={say('notes.hint')} />
        </>
      }
    >
      <Loaded of={notes}>
        {({ items, next, maySay }) => (
          <>
            {items.length === 0 && <Middle icon="say" title={say('notes.empty')} words={say('notes.who')} />}
            {items.length > 0 && (
              <View className="notes pad">
                <Line className="second small" text={say('notes.who')} />
                {next !== null && (
                  <PlainAct
                    icon="retry"
                    word={say(notes.moreState === 'failed' ? 'act.again' : 'notes.earlier')}
                    isOff={notes.moreState === 'loading'}
                    onPress={notes.more}
                  />
                )}
                {[...items].reverse().map((note) => (
                  <Bubble key={note.noteId} note={note} onAsk={setAsking} />
                ))}
              </View>
            )}
            {!maySay && <Line className="second small pad" text={say('notes.over')} />}
          </>
        )}
      </Loaded>
    </Page>
  );
};

type FootProps = { captured: ReturnType<typeof useSaid>['captured']; onWrite: () => void };

/** Saying it comes first; whoever likes it better writes. */
const SayFoot = ({ captured, onWrite }: FootProps) => (
  <>
    <CaptureTroubles captured={captured} />
    <View className="acts">
      <SpeakAct look="act" word={say('notes.speak')} recorder={captured.recorder} />
      <SecondAct icon="edit" word={say('notes.write')} onPress={onWrite} />
    </View>
  </>
);
