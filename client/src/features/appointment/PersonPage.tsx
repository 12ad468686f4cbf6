import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, BlockTitle, Facts, Line, Loaded, Page, PersonChip, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { EndSheet, type Ended } from './EndSheet.tsx';
import { GiveRole } from './GiveRole.tsx';
import { GoneSheet } from './GoneSheet.tsx';
import { JoinHomes } from './JoinHomes.tsx';
import { MoveHome } from './MoveHome.tsx';
import { sayPost, sayTerm } from './post-words.ts';
import { SplitHome } from './SplitHome.tsx';

/** One person for those who appoint: what they hold and held, and giving them more (任职). */
export const PersonPage = ({ residentId }: { residentId: string }) => (
  <Gate title={say('post.person')}>{() => <Shown residentId={residentId} />}</Gate>
);

/** What is being done about them, beside looking. */
type Doing = 'give' | 'move' | 'split' | 'join' | 'gone' | null;
type Held = Output<'appointment.person'>['held'][number];

const Shown = ({ residentId }: { residentId: string }) => {
  const person = useQuery('appointment.person', { residentId });
  const [doing, setDoing] = useState<Doing>(null);
  const [ended, end] = useState<Ended | null>(null);
  const known = person.query.state === 'loading' ? null : (person.query.value ?? null);
  const done = (): void => setDoing(null);
  if (known && doing !== null && doing !== 'gone') return pageOf(doing, known, done);
  return (
    <Page
      title={known?.name ?? say('post.person')}
      foot={
        known && (
          <View className="acts">
            {known.mayGive.length > 0 && <Act icon="plus" word={say('post.give')} onPress={() => setDoing('give')} />}
          </View>
        )
      }
      over={known && <Over of={known} {...{ doing, ended }} onClose={done} onEnded={() => end(null)} />}
    >
      <Loaded of={person}>
        {({ name, held, buildingId, ...home }) => (
          <>
            <View className="surface pad rule">
              <PersonChip
                name={name}
                words={addressOf(home)}
                said={[name, addressOf(home), say(home.hasAccount ? 'post.joined' : 'post.notJoined')]}
                isLarge
              />
            </View>
            <BlockTitle words={say('post.roles')} />
            {held.length === 0 && <Line className="surface pad rule second" text={say('post.roles.none')} />}
            {held.map((one) => (
              <HeldRow
                key={`${one.role} ${one.nodeId} ${one.from}`}
                of={one}
                onEnd={() => end({ residentId, name, ...one })}
              />
            ))}
            <View className="pad acts">
              <PlainAct
                icon="tab-building"
                word={say('post.of', { building: home.buildingName })}
                onPress={() => go.to('posts/posts', { building: buildingId })}
              />
              {home.mayCorrect && (
                <>
                  <PlainAct icon="household" word={say('post.move')} onPress={() => setDoing('move')} />
                  <PlainAct icon="plus" word={say('post.split')} onPress={() => setDoing('split')} />
                  <PlainAct icon="forward" word={say('post.join')} onPress={() => setDoing('join')} />
                  <PlainAct icon="stop" word={say('post.gone')} onPress={() => setDoing('gone')} />
                </>
              )}
            </View>
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What is done on a page of its own. */
const pageOf = (doing: Exclude<Doing, 'gone' | null>, of: Output<'appointment.person'>, onDone: () => void) => {
  switch (doing) {
    case 'give':
      return <GiveRole to={of} onDone={onDone} />;
    case 'move':
      return <MoveHome {...{ of, onDone }} />;
    case 'split':
      return <SplitHome {...{ of, onDone }} />;
    case 'join':
      return <JoinHomes {...{ of, onDone }} />;
  }
};

type OverProps = {
  of: Output<'appointment.person'>;
  doing: Doing;
  ended: Ended | null;
  onClose: () => void;
  onEnded: () => void;
};

const Over = ({ of, doing, ended, onClose, onEnded }: OverProps) => {
  if (ended) return <EndSheet of={ended} onClose={onEnded} />;
  // Who is gone has no page any more.
  return doing === 'gone' ? <GoneSheet of={of} onClose={onClose} onGone={() => go.back()} /> : null;
};

const HeldRow = ({ of, onEnd }: { of: Held; onEnd: () => void }) => {
  const { role, isDeputy, scope, isOfApp, isOver, mayEnd } = of;
  const post = sayPost(role, isDeputy);
  const told = [scope.name, sayTerm(of), say(isOver ? 'post.over' : isOfApp ? 'post.ofApp' : 'post.ofRoster')];
  return (
    <View className="surface pad rule">
      <PersonChip
        name={post}
        words={<Facts of={told} />}
        said={[post, ...told]}
        side={mayEnd && <PlainAct icon="stop" word={say('post.end')} onPress={onEnd} />}
      />
    </View>
  );
};
