import { useEffect, useRef, useState } from 'react';
import { rosterPath } from '../../../../../shared/community/roster-file.ts';
import type { ErrorCode } from '../../../../../shared/kernel/errors.ts';
import { useAct, type ActState } from '../../../data/index.ts';
import { chooseTable, upload, type ChosenFile } from '../../../platform/files.ts';
import { personaScope } from '../../../platform/persona.ts';
import { askFor } from '../../../platform/privacy.ts';
import { mintRequestId } from '../../../platform/request-id.ts';
import type { Output } from '../../../platform/rpc.ts';
import { drop, load, save } from '../../../platform/storage.ts';

export type Checked = Output<'community.checkRoster'>;
type Begun = { readonly importId: string; readonly acceptRemovals: boolean; readonly acceptPlaces?: string[] };

type Answered = ReadonlyMap<string, boolean>;

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'uploading'; readonly file: ChosenFile }
  /** The file did not get to the cloud. */
  | { readonly step: 'notUploaded'; readonly file: ChosenFile }
  | { readonly step: 'checking'; readonly fileId: string }
  /** `answers` to what this file asked, of its checks before too. */
  | {
      readonly step: 'checked';
      readonly fileId: string;
      readonly checked: Checked;
      readonly answers: Answered;
    }
  /** Begun before the app was closed, and not ended. */
  | { readonly step: 'stopped'; readonly begun: Begun }
  | { readonly step: 'applying'; readonly done: number; readonly total: number }
  | { readonly step: 'applied'; readonly total: number };

export type RosterImport = {
  readonly state: ImportState;
  readonly checkState: ActState;
  readonly applyState: ActState;
  readonly choose: () => void;
  readonly sendAgain: () => void;
  readonly checkAgain: () => void;
  /** Keeps an answer until the file is checked again with it. */
  readonly answer: (key: string, isYes: boolean) => void;
  readonly checkWithAnswers: () => void;
  readonly apply: (begun: Begun) => void;
  readonly applyAgain: () => void;
};

const key = (): string => `import:${personaScope()}`;

/** How the name of a file ends: by it a storage tells what it is. */
const endOf = (name: string): string => /\.[a-z]{2,4}$/i.exec(name)?.[0].toLowerCase() ?? '';

/** After these the import can never be taken up again. */
const OVER: readonly ErrorCode[] = ['IMPORT_NOT_FOUND', 'IMPORT_STALE'];

/** A roster on its way: chosen, sent, checked, looked at, applied piece by piece. It can stop after any piece and be taken up again. */
export const useImport = (): RosterImport => {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const sent = useRef<{ fileId: string; answers: Answered }>({ fileId: '', answers: new Map() });
  const check = useAct('community.checkRoster', (checked) => setState({ step: 'checked', checked, ...sent.current }));
  const apply = useAct(
    'community.applyRoster',
    ({ status, done, total }) => {
      setState(status === 'applied' ? { step: 'applied', total } : { step: 'applying', done, total });
      if (status === 'applied') void drop(key());
    },
    ({ status }, begun) => (status === 'applying' ? begun : undefined),
  );

  useEffect(() => {
    void load(key()).then((stored) => {
      if (typeof stored === 'object' && stored !== null) setState({ step: 'stopped', begun: stored as Begun });
    });
  }, []);
  const failure = apply.state.kind === 'failed' ? apply.state.code : null;
  useEffect(() => {
    if (failure && OVER.includes(failure)) void drop(key());
  }, [failure]);

  const sendFile = async (file: ChosenFile) => {
    setState({ step: 'uploading', file });
    const fileId = await upload(rosterPath(mintRequestId(), endOf(file.name)), file);
    if (fileId === null) {
      setState({ step: 'notUploaded', file });
      return;
    }
    checkFile(fileId, new Map());
  };
  const checkFile = (fileId: string, answers: Answered) => {
    sent.current = { fileId, answers };
    setState({ step: 'checking', fileId });
    check.send({ fileId, answers: [...answers].map(([key, isYes]) => ({ key, isYes })) });
  };
  const choose = async () => {
    if (!(await askFor('file'))) return;
    const file = await chooseTable();
    if (!file) return;
    check.reset();
    apply.reset();
    await sendFile(file);
  };
  return {
    state,
    checkState: check.state,
    applyState: apply.state,
    choose: () => void choose(),
    sendAgain: () => void (state.step === 'notUploaded' && sendFile(state.file)),
    checkAgain: check.again,
    answer: (key, isYes) =>
      setState((now) => (now.step === 'checked' ? { ...now, answers: new Map(now.answers).set(key, isYes) } : now)),
    checkWithAnswers: () => {
      if (state.step === 'checked') checkFile(state.fileId, state.answers);
    },
    apply: (begun) => {
      void save(key(), begun).then(() => apply.send(begun));
    },
    applyAgain: apply.again,
  };
};
