import { useEffect, useRef } from 'react';
import { catchBack, watchBack, whenNothingCatches } from './back-catch.ts';
import { useIsInView } from './page-life.ts';

/** A sheet lies over every step. */
type Kind = 'step' | 'sheet';
type Layer = { readonly kind: Kind; readonly close: () => void };

/** What is open on the page in view, in the order it was opened. */
const open: Layer[] = [];
/** The page is being left with something open on it: nothing is caught until something opens anew. */
let isLeaving = false;

/** Closes what lies on top. False when nothing does. */
export const closeTopLayer = (): boolean => {
  const [step, sheet] = (['step', 'sheet'] as const).map((kind) => open.filter((one) => one.kind === kind).pop());
  const top = sheet ?? step;
  top?.close();
  return top !== undefined;
};

const tell = (): void => catchBack(open.length > 0 && !isLeaving);

const lay = (layer: Layer): (() => void) => {
  isLeaving = false;
  open.push(layer);
  tell();
  return () => {
    open.splice(open.indexOf(layer), 1);
    tell();
  };
};

/** Once, at launch. What a back closes may be asked for anew at once: the next back is caught all the same. */
export const watchLayers = (): void =>
  watchBack(() => {
    closeTopLayer();
    setTimeout(tell, 0);
  });

/** Something that back closes before it leaves the page; `close` is undefined while there is nothing to close. */
export const useLayer = (kind: Kind, close: (() => void) | undefined): void => {
  const latest = useRef(close);
  const isInView = useIsInView();
  const isOpen = close !== undefined && isInView;
  useEffect(() => {
    latest.current = close;
    if (close) tell();
  });
  useEffect(() => (isOpen ? lay({ kind, close: () => latest.current?.() }) : undefined), [kind, isOpen]);
};

/** For every way off a page: runs once no back is caught any more. */
export const leavePage = (run: () => void): void => {
  isLeaving = open.length > 0;
  catchBack(false);
  whenNothingCatches(run);
};
