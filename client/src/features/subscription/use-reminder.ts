import { useEffect, useState } from 'react';
import { useAct, useQuery, type Act } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { personaScope } from '../../platform/persona.ts';
import { askForMessages } from '../../platform/reminders.ts';
import { load, save } from '../../platform/storage.ts';

/** Who says no is left alone for so long. */
const QUIET_MS = 30 * 24 * 60 * 60_000;
const key = (): string => `reminder:${personaScope()}`;

export type Reminder = {
  /** `silent`: nothing to ask. `yes` and `no`: what the person answered just now. */
  readonly state: 'silent' | 'asking' | 'sending' | 'failed' | 'yes' | 'no';
  /** How the yes was told to Linli; sent once more it needs no second question of WeChat's. */
  readonly telling: Pick<Act<'subscription.record'>, 'state' | 'again'>;
  readonly accept: () => void;
  readonly decline: () => void;
};

/** Whether to ask this person, here and now, if WeChat may tell them: only for what they have no yes for yet. */
export const useReminder = (): Reminder => {
  const known = useQuery('subscription.templates', {});
  const [quietUntil, setQuietUntil] = useState<number | null>(null);
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const record = useAct('subscription.record', () => setAnswer('yes'));
  useEffect(() => {
    void load(key()).then((until) => setQuietUntil(typeof until === 'number' ? until : 0));
  }, []);
  const templates = known.query.state === 'loading' ? [] : (known.query.value?.templates ?? []);
  const wanted = templates.filter(({ left }) => left === 0);

  const decline = () => {
    setAnswer('no');
    void save(key(), now() + QUIET_MS);
  };
  const accept = async () => {
    const given = await askForMessages(wanted.map(({ templateId }) => templateId));
    const answers = wanted.map(({ template, templateId }) => ({ template, answer: given.get(templateId) ?? 'reject' }));
    if (answers.every((one) => one.answer !== 'accept')) decline();
    else record.send({ answers });
  };
  const isQuiet = quietUntil === null || quietUntil > now();
  const asked = isQuiet || wanted.length === 0 ? 'silent' : 'asking';
  const state = record.state.kind === 'idle' ? (answer ?? asked) : record.state.kind;
  return { state, telling: record, accept: () => void accept(), decline };
};
