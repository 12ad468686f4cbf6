import Taro from '@tarojs/taro';
import { CONSENT_THINGS, CONSENT_VERSION, type ConsentThing } from '../../../shared/membership/privacy.ts';
import { online, reached } from './network.ts';
import { personaScope } from './persona.ts';
import { mintRequestId } from './request-id.ts';
import { rpc } from './rpc.ts';
import { load, save } from './storage.ts';
import { createStore } from './store.ts';

/**
 * What a person is asked for: a thing of ours, whose answer is kept, or what only WeChat wants a yes for. `other` is what we do not
 * know by name: it is asked for without saying what it were.
 */
export type AskedThing = ConsentThing | 'album' | 'phone' | 'other';
const isOurs = (thing: AskedThing): thing is ConsentThing => (CONSENT_THINGS as readonly string[]).includes(thing);

/** What a person is being asked for now. `answer` closes the sheet; 可以 and 不用 are equally good. */
export type ConsentAsked = { readonly thing: AskedThing; readonly answer: (isGiven: boolean) => void };
export const consentAsked = createStore<ConsentAsked | null>(null);

/** The id of the button WeChat wants to know the yes came from. */
export const AGREE_BUTTON = 'linli-agree';

type Answer = {
  readonly isGiven: boolean;
  readonly isSent: boolean;
  /** Which answer of this phone it is; the server orders those of several phones as they come. */
  readonly turn?: { readonly phone: string; readonly n: number };
  /** A yes was said before it. */
  readonly takesBack?: boolean;
};
export type Answers = Partial<Record<ConsentThing, Answer>>;

const key = (): string => `consent:${personaScope()}:${String(CONSENT_VERSION)}`;
/** What this phone was told, and goes by. */
export const answers = async (): Promise<Answers> => {
  const kept = await load(key());
  return typeof kept === 'object' && kept !== null ? kept : {};
};

/**
 * Asks before the first use of something that is the person's own: call it, and go on only if it answers true. Whoever said yes
 * before is not asked again; whoever said no is asked when they themselves try once more.
 */
export const askFor = async (thing: ConsentThing): Promise<boolean> =>
  (await answers())[thing]?.isGiven === true || ask(thing);

const ask = (thing: AskedThing): Promise<boolean> =>
  new Promise((resolve) => {
    consentAsked.get()?.answer(false);
    const answer = (isGiven: boolean) => {
      if (consentAsked.get()?.answer !== answer) return;
      consentAsked.set(null);
      if (isOurs(thing)) void answerFor(thing, isGiven);
      resolve(isGiven);
    };
    consentAsked.set({ thing, answer });
  });

/**
 * Keeps an answer on the phone and on the server; one that does not get there is sent when calls get through again.
 *
 * @returns what stands now: what the server says, as soon as it has said something.
 */
export const answerFor = async (thing: ConsentThing, isGiven: boolean): Promise<boolean> => {
  const kept = await answers();
  const { turn = { phone: mintRequestId(), n: 0 }, takesBack = false, isGiven: wasGiven = false } = kept[thing] ?? {};
  const answer = { isGiven, isSent: false, turn: { ...turn, n: turn.n + 1 }, takesBack: takesBack || wasGiven };
  await save(key(), { ...kept, [thing]: answer });
  await sendAnswer(thing, answer);
  return (await answers())[thing]?.isGiven ?? isGiven;
};

const sendAnswer = async (thing: ConsentThing, answer: Answer): Promise<void> => {
  const { isGiven, turn, takesBack = false } = answer;
  const input = { thing, isGiven, version: CONSENT_VERSION, takesBack, ...(turn ? { turn } : {}) };
  const sent = await rpc('membership.recordConsent', input, { requestId: mintRequestId() });
  const kept = await answers();
  // Answered again since: that one counts, and is on its way itself.
  if (sent.ok && kept[thing]?.turn?.n === turn?.n)
    await save(key(), { ...kept, [thing]: { ...answer, isGiven: sent.value.isGiven, isSent: true } });
};

/** Goes by what was refused elsewhere: what the account does not let Linli use any more, this phone asks for again before it is used. */
export const refuseAlso = async (given: readonly ConsentThing[]): Promise<void> => {
  const kept = await answers();
  const refused = CONSENT_THINGS.flatMap((thing) => {
    const answer = kept[thing];
    return answer?.isSent && answer.isGiven && !given.includes(thing) ? [[thing, { ...answer, isGiven: false }]] : [];
  });
  if (refused.length > 0) await save(key(), { ...kept, ...(Object.fromEntries(refused) as Answers) });
};

/** What WeChat asks about, by the name of what was called. */
const NAMED: readonly (readonly [RegExp, AskedThing])[] = [
  [/record/i, 'recording'],
  [/phonenumber/i, 'phone'],
  [/album/i, 'album'],
  [/file/i, 'file'],
  [/choose(media|image)/i, 'picture'],
];
const thingOf = (api: string): AskedThing => NAMED.find(([name]) => name.test(api))?.[1] ?? 'other';

/**
 * Once, at launch. WeChat asks by itself when something private is used and its own contract was never agreed to: the same sheet
 * answers it, so that a person sees one way of being asked.
 */
export const watchPrivacy = (): void => {
  if (process.env.TARO_ENV === 'weapp')
    Taro.onNeedPrivacyAuthorization((resolve: WechatAnswer, asked?: { referrer?: string }) => {
      const thing = thingOf(asked?.referrer ?? '');
      void ask(thing).then((isGiven) => resolve(isGiven ? AGREED : { event: 'disagree' }));
    });
  const sendAll = () => {
    void answers().then((kept) =>
      (Object.entries(kept) as [ConsentThing, Answer][])
        .filter(([, { isSent }]) => !isSent)
        .reduce((before, one) => before.then(() => sendAnswer(...one)), Promise.resolve()),
    );
  };
  const again = () => online.get() && reached.get() && sendAll();
  online.subscribe(again);
  reached.subscribe(again);
  sendAll();
};

type WechatAnswer = (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void;
const AGREED = { event: 'agree', buttonId: AGREE_BUTTON } as const;

/** WeChat's own page on what this mini-program uses; a browser has none. */
export const openContract = (): void => {
  if (process.env.TARO_ENV === 'weapp') Taro.openPrivacyContract({});
};
