import { registerMedia } from '../../world/media.ts';
import type { needAssignmentContract } from '../../../shared/need/assignment-contract.ts';
import type { Actor, World } from '../../world/world.ts';
import { A_NEED, needThatIs, refusedMedia, RISKY, TO_LOOK_AT } from './a-need.ts';
import { assignedNeed } from './given-need.ts';
import type { AFTER_REFUSALS } from './after.ts';
import { complaint } from './about-body.ts';
import type { BODY_REFUSALS } from './body.ts';
import type { HELPING_REFUSALS } from './helping.ts';
import type { NOTES_REFUSALS } from './notes.ts';
import type { ASSENT_REFUSALS } from './assent.ts';
import { CLAIMING_REFUSALS } from './claiming.ts';
import type { CLOSING_REFUSALS } from './closing.ts';
import type { COMPANY_REFUSALS } from './company.ts';
import type { HousemateMethod } from './housemate-methods.ts';
import { sentEnough } from './sent-enough.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

export { A_NEED, needThatIs, RISKY, TO_LOOK_AT } from './a-need.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
/** A fresh need of 韦, said without a written word. */
export const needSaidAloud = async (world: World): Promise<string> => {
  const requester = await wei(world);
  const mediaId = await registerMedia(world, requester, { kind: 'sound' });
  return (await requester.must('need.post', { ...A_NEED, text: '', media: [mediaId] })).needId;
};

const wei = (world: World) => world.join('wei');
const mo = (world: World) => world.join('mo');
const lan = (world: World) => world.join('lan');
const staff = (world: World) => world.join('staff');
const captain = (world: World) => world.join('captain1');

/** The refusals of an act that takes pictures and a recording. */
const mediaRefusals = (method: 'need.reportDone' | 'need.sendBack', who: (world: World) => Promise<Actor>) => {
  const send = async (world: World, media: readonly string[]) =>
    (await who(world)).call(method, { ...NOWHERE, reason: '还在漏水', media: [...media] });
  return {
    MEDIA_NOT_FOUND: (world: World) => send(world, ['media_nowhere']),
    MEDIA_REFUSED: async (world: World) => send(world, [await refusedMedia(world, await who(world))]),
    MEDIA_TOO_MANY: async (world: World) => {
      const said = async () => registerMedia(world, await who(world), { kind: 'sound' });
      return send(world, [await said(), await said()]);
    },
  };
};

/** Those of assignments and of closing have files of their own. */
type Methods = Exclude<
  MethodsOf<'need'>,
  | keyof typeof needAssignmentContract
  | 'need.receivers'
  | 'need.postFor'
  | keyof typeof ASSENT_REFUSALS
  | keyof typeof CLOSING_REFUSALS
  | keyof typeof AFTER_REFUSALS
  | keyof typeof COMPANY_REFUSALS
  | keyof typeof HELPING_REFUSALS
  | keyof typeof BODY_REFUSALS
  | keyof typeof NOTES_REFUSALS
  | HousemateMethod
>;

export const NEED_REFUSALS: Refusals<Methods> = {
  'need.post': {
    SENT_TOO_MUCH: async (world) => {
      const by = await wei(world);
      return sentEnough(world, by, 'needs', () => by.call('need.post', A_NEED));
    },
    BODY_NOT_FOUND: async (world) =>
      (await wei(world)).call('need.post', { ...A_NEED, aboutOfficeId: 'office_nowhere' }),
    TEXT_REFUSED: async (world) => (await wei(world)).call('need.post', { ...A_NEED, text: RISKY }),
    MEDIA_NOT_FOUND: async (world) => {
      const theirs = await registerMedia(world, await mo(world), { kind: 'sound' });
      return (await wei(world)).call('need.post', { ...A_NEED, media: [theirs] });
    },
    MEDIA_REFUSED: async (world) => {
      const requester = await wei(world);
      return requester.call('need.post', { ...A_NEED, media: [await refusedMedia(world, requester)] });
    },
    MEDIA_TOO_MANY: async (world) => {
      const requester = await wei(world);
      const said = () => registerMedia(world, requester, { kind: 'sound' });
      return requester.call('need.post', { ...A_NEED, media: [await said(), await said()] });
    },
  },
  'need.writeWords': {
    TEXT_REFUSED: async (world) => (await staff(world)).call('need.writeWords', { ...NOWHERE, text: RISKY }),
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.writeWords', { ...NOWHERE, text: '水管漏水' }),
    TEXT_NEEDS_LOOK: async (world) =>
      (await captain(world)).call('need.writeWords', { needId: await needSaidAloud(world), text: TO_LOOK_AT }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await needSaidAloud(world);
      await (await wei(world)).must('need.withdraw', { needId });
      return (await staff(world)).call('need.writeWords', { needId, text: '水管漏水' });
    },
    WORDS_NOT_WANTED: async (world) =>
      (await staff(world)).call('need.writeWords', { needId: await needThatIs(world, 'open'), text: '水管漏水' }),
  },
  'need.answerWords': {
    MEDIA_NOT_FOUND: async (world) =>
      (await wei(world)).call('need.answerWords', { ...NOWHERE, isRight: false, mediaId: 'media_nowhere' }),
    MEDIA_REFUSED: async (world) => {
      const requester = await wei(world);
      const mediaId = await refusedMedia(world, requester);
      return requester.call('need.answerWords', { ...NOWHERE, isRight: false, mediaId });
    },
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.answerWords', { ...NOWHERE, isRight: true }),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.answerWords', { needId: await needSaidAloud(world), isRight: true }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await needSaidAloud(world);
      await (await wei(world)).must('need.withdraw', { needId });
      return (await wei(world)).call('need.answerWords', { needId, isRight: true });
    },
    WORDS_NOT_WANTED: async (world) =>
      (await wei(world)).call('need.answerWords', { needId: await needSaidAloud(world), isRight: true }),
  },
  'need.detail': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.detail', NOWHERE),
  },
  ...CLAIMING_REFUSALS,
  'need.reportDone': {
    TEXT_REFUSED: async (world) =>
      (await mo(world)).call('need.reportDone', { needId: await needThatIs(world, 'claimed'), note: RISKY }),
    ...mediaRefusals('need.reportDone', mo),
    OFFICE_IS_SUBJECT: async (world) =>
      (await world.join('property')).call('need.reportDone', { needId: await complaint(world) }),
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.reportDone', NOWHERE),
    NEED_NOT_OPEN: async (world) =>
      (await mo(world)).call('need.reportDone', { needId: await needThatIs(world, 'done') }),
    NOT_LEAD: async (world) => (await lan(world)).call('need.reportDone', { needId: await assignedNeed(world) }),
    NOT_CLAIMANT: async (world) =>
      (await lan(world)).call('need.reportDone', { needId: await needThatIs(world, 'claimed') }),
  },
  'need.confirm': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.confirm', NOWHERE),
    NOT_REQUESTER: async (world) => (await mo(world)).call('need.confirm', { needId: await needThatIs(world, 'done') }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.confirm', { needId: await needThatIs(world, 'claimed') }),
  },
  'need.sendBack': {
    TEXT_REFUSED: async (world) =>
      (await wei(world)).call('need.sendBack', { needId: await needThatIs(world, 'done'), reason: RISKY }),
    ...mediaRefusals('need.sendBack', wei),
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.sendBack', { ...NOWHERE, reason: '还在漏水' }),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.sendBack', { needId: await needThatIs(world, 'done'), reason: '还在漏水' }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.sendBack', { needId: await needThatIs(world, 'open'), reason: '还在漏水' }),
  },
  'need.withdraw': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.withdraw', NOWHERE),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.withdraw', { needId: await needThatIs(world, 'open') }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.withdraw', { needId: await needThatIs(world, 'done') }),
  },
  'need.publish': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.publish', NOWHERE),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.publish', { needId: await needThatIs(world, 'open') }),
  },
  'need.refuse': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.refuse', { ...NOWHERE, reason: '请改一改' }),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.refuse', { needId: await needThatIs(world, 'open'), reason: '请改一改' }),
  },
};
