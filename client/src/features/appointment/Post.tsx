import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { Act, BlockTitle, Line, Loaded, Page, PersonChip, PlainAct, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Clusters } from './Clusters.tsx';
import { DeputySheet } from './DeputySheet.tsx';
import { EndSheet, type Ended } from './EndSheet.tsx';
import { FindPerson, type Found } from './FindPerson.tsx';
import { Handover, waitsForSomebody, type PostData } from './Handover.tsx';
import { HandoverFoot } from './HandoverFoot.tsx';
import { sayPost, sayTerm } from './post-words.ts';
import { ProposeSheet } from './ProposeSheet.tsx';
import { RegridSheet } from './RegridSheet.tsx';

/** What is looked for a person for. */
type Aim = 'successor' | 'deputy' | 'clusters';
type Over =
  { readonly aim: Exclude<Aim, 'clusters'>; readonly found: Found } | { readonly ended: Ended } | 'regrid' | null;

/** The captaincy of one building: who holds it, who stands in, and its handing over. */
export const Post = ({ buildingId, mayRegrid }: { buildingId: string; mayRegrid: boolean }) => {
  const post = useQuery('appointment.post', { buildingId });
  const [aim, setAim] = useState<Aim | null>(null);
  const [over, open] = useState<Over>(null);
  const known = post.query.state === 'loading' ? null : (post.query.value ?? null);
  const title = known ? say('post.of', { building: known.buildingName }) : say('post.title');
  if (aim === 'clusters') return <Clusters buildingId={buildingId} onBack={() => setAim(null)} />;
  if (aim !== null)
    return (
      <FindPerson
        {...{ title, buildingId }}
        question={say(aim === 'successor' ? 'post.who.successor' : 'post.who.deputy')}
        onBack={() => setAim(null)}
        onChoose={(found) => {
          setAim(null);
          open({ aim, found });
        }}
      />
    );
  return (
    <Page
      title={title}
      foot={known && <Foot post={known} onAim={setAim} />}
      over={over && known && <OverPost {...{ over }} of={known} onClose={() => open(null)} />}
    >
      <Loaded of={post}>
        {(value) => (
          <>
            <BlockTitle words={say('post.captain')} />
            {value.captain ? (
              <View className="surface pad rule">
                <PersonChip name={value.captain.name} words={sayTerm(value.captain)} isLarge />
              </View>
            ) : (
              <Line className="surface pad rule strong" text={say('post.none')} />
            )}
            {value.deputies.map((one) => (
              <View key={one.residentId} className="surface pad rule">
                <PersonChip
                  name={one.name}
                  words={say('post.deputy.term', { role: sayPost('captain', true), term: sayTerm(one) })}
                  side={
                    (value.isCaptain || value.isAppointer) && (
                      <PlainAct
                        icon="stop"
                        word={say('post.end')}
                        onPress={() => open({ ended: { ...one, role: 'captain', nodeId: buildingId, isDeputy: true } })}
                      />
                    )
                  }
                />
              </View>
            ))}
            <Handover post={value} />
            <View className="pad acts">
              {(value.isCaptain || value.isAppointer) && (
                <PlainAct icon="household" word={say('post.clusters')} onPress={() => setAim('clusters')} />
              )}
              {mayRegrid && <PlainAct icon="tab-building" word={say('post.regrid')} onPress={() => open('regrid')} />}
            </View>
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** While somebody's word is waited for, that is what the page asks; else the two things that can be begun. */
const Foot = ({ post, onAim }: { post: PostData; onAim: (aim: Aim) => void }) => {
  if (waitsForSomebody(post)) return <HandoverFoot post={post} />;
  const mayAct = post.captain !== null && (post.isCaptain || post.isAppointer);
  if (!mayAct) return null;
  return (
    <View className="acts">
      <Act icon="forward" word={say('post.change')} onPress={() => onAim('successor')} />
      <SecondAct icon="clock" word={say('post.standIn')} onPress={() => onAim('deputy')} />
    </View>
  );
};

type OverProps = { over: NonNullable<Over>; of: PostData; onClose: () => void };

const OverPost = ({ over, of, onClose }: OverProps) => {
  const { buildingId } = of;
  if (over === 'regrid') return <RegridSheet {...{ of, onClose }} />;
  if ('ended' in over) return <EndSheet of={over.ended} onClose={onClose} />;
  const { aim, found } = over;
  return aim === 'successor' ? (
    <ProposeSheet {...{ found, buildingId, onClose }} />
  ) : (
    <DeputySheet {...{ found, buildingId, onClose }} />
  );
};
