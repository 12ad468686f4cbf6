import { View } from '@tarojs/components';

/** Above this many households one pane is ten, and the words beside it say so. */
const PANES_MAX = 72;
export const householdsPerPane = (households: number): number => (households > PANES_MAX ? 10 : 1);

const ROW = 6;

/**
 * One pane is one household; lit = it takes part. Panes fill in order from the lower left and never stand for a flat, so nobody
 * can read who is missing.
 */
export const Panes = ({ lit, all }: { lit: number; all: number }) => {
  const per = householdsPerPane(all);
  const panes = Math.ceil(all / per);
  const litPanes = Math.floor(lit / per);
  const rows = Math.ceil(panes / ROW);
  return (
    <View className="house" aria-hidden="true">
      {Array.from({ length: rows * ROW }, (_, index) => {
        const fromBelow = (rows - 1 - Math.floor(index / ROW)) * ROW + (index % ROW);
        if (fromBelow >= panes) return <View key={index} />;
        return <View key={index} className={fromBelow < litPanes ? 'pane lit' : 'pane'} />;
      })}
      <View className="house-door" />
    </View>
  );
};

/** How far something has come: done of all. */
export const ProgressBar = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <View className="bar" aria-role="progressbar" aria-label={label} aria-valuenow={done} aria-valuemax={total}>
    <View className="bar-done" style={`width:${total === 0 ? 100 : Math.round((done / total) * 100)}%`} />
  </View>
);
