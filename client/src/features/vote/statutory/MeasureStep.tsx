import type { Measure, TotalField, Totals } from '../../../../../shared/vote/totals.ts';
import { Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { NumberField } from './NumberField.tsx';
import { fieldsOf, sayMeasured, type Written } from './numbers.ts';

type Props = {
  measure: Measure;
  onRoll: number;
  written: Written;
  read: Partial<Totals>;
  differing: readonly TotalField[];
  onWrite: (field: TotalField, value: string) => void;
};

/** The numbers of one measure, and whether they fit together. */
export const MeasureStep = ({ measure, written, differing, onWrite, ...of }: Props) => (
  <>
    {fieldsOf(measure).map((field) => (
      <NumberField
        key={field}
        label={say(`totals.${field}`)}
        value={written[field]}
        hasPlaces={measure === 'area'}
        isBad={differing.includes(field)}
        onChange={(value) => onWrite(field, value)}
      />
    ))}
    <Fit measure={measure} {...of} />
  </>
);

/** For, against and abstained are those who took part, and no more than there are; nothing while a number is missing. */
const Fit = ({ measure, onRoll, read }: Pick<Props, 'measure' | 'onRoll' | 'read'>) => {
  const [took, yes, no, abstained, all] =
    measure === 'households'
      ? [read.householdsTook, read.householdsYes, read.householdsNo, read.householdsAbstained, onRoll]
      : [read.areaTook, read.areaYes, read.areaNo, read.areaAbstained, read.areaOnRoll];
  if (took === undefined || yes === undefined || no === undefined || abstained === undefined || all === undefined)
    return null;
  const sum = yes + no + abstained;
  const words = (n: number) => sayMeasured(measure, n);
  if (took > all) return <Strip icon="warning" isBad title={say('totals.over', { all: words(all) })} />;
  return sum === took ? (
    <Strip icon="check" title={say('totals.fit', { sum: words(sum) })} />
  ) : (
    <Strip icon="warning" isBad title={say('totals.sum', { sum: words(sum), took: words(took) })} />
  );
};
