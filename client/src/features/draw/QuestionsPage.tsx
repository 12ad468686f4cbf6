import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, BlockTitle, Item, Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { AttachedMedia } from '../capture/index.ts';
import { Gate } from '../membership/index.ts';
import type { Question } from './draw-facts.ts';
import { AnswerPage, AskPage } from './SpeakPage.tsx';

/** What was asked before lots are drawn, and answered for everybody; who takes part asks, who keeps the table answers. */
export const QuestionsPage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('asked.title')}>{() => <Shown drawId={drawId} />}</Gate>
);

type Open = 'list' | 'ask' | Question;

const Shown = ({ drawId }: { drawId: string }) => {
  const list = usePaged('draw.questions', { drawId });
  useEndNear(list.more);
  const [open, setOpen] = useState<Open>('list');
  const back = () => setOpen('list');
  const known = list.query.state === 'loading' ? null : (list.query.value ?? null);
  if (open === 'ask') return <AskPage drawId={drawId} onDone={back} />;
  if (open !== 'list') return <AnswerPage question={open} onDone={back} />;
  return (
    <Page
      title={say('asked.title')}
      foot={
        known?.mayAsk && (
          <View className="acts">
            <Act icon="say" word={say('asked.ask')} onPress={() => setOpen('ask')} />
          </View>
        )
      }
    >
      <Loaded of={list}>
        {({ items, next, waiting, mayAnswer }) => (
          <>
            {waiting.length > 0 && <BlockTitle words={say('asked.waiting')} />}
            {waiting.map((one) => (
              <Asked key={one.questionId} question={one} {...(mayAnswer ? { onAnswer: () => setOpen(one) } : {})} />
            ))}
            {items.length > 0 && <BlockTitle words={say('asked.answered')} />}
            {items.map((one) => (
              <Asked key={one.questionId} question={one} />
            ))}
            {items.length + waiting.length === 0 && (
              <Middle icon="say" title={say('asked.none')} words={say('asked.none.words')} />
            )}
            {items.length + waiting.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Asked = ({ question, onAnswer }: { question: Question; onAnswer?: () => void }) => {
  const { door, text, media, answer, isMine } = question;
  const stands = answer ? [] : [say(onAnswer ? 'asked.press' : 'asked.wait')];
  return (
    <>
      <Item
        icon="say"
        title={text === '' ? say('asked.aloud') : text}
        words={[isMine ? say('asked.mine') : door, ...stands].join('，')}
        {...(onAnswer ? { onPress: onAnswer } : {})}
      />
      <Aloud media={media} name={door} />
      {answer && (
        <>
          <Item
            icon="speak"
            title={answer.text === '' ? say('asked.aloud.answer') : answer.text}
            words={say('asked.by', { name: answer.by })}
          />
          <Aloud media={answer.media} name={answer.by} />
        </>
      )}
    </>
  );
};

const Aloud = ({ media, name }: { media: Question['media']; name: string }) =>
  media.length === 0 ? null : (
    <View className="pad">
      <AttachedMedia media={media} name={name} />
    </View>
  );
