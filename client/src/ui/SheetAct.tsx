import type { ErrorCode, Result } from '../../../shared/kernel/errors.ts';
import { openSheet } from '../platform/open-sheet.ts';
import { sayError } from '../words/names.ts';
import { PlainAct } from './Act.tsx';
import { toast } from './toast.ts';
import { useOnce } from './use-once.ts';

type Props = {
  word: string;
  /** Of the file, without its ending. */
  name: string;
  /** Said where the file was made and could not be opened. */
  failed: string;
  /** Has the cloud write it. */
  make: () => Promise<Result<{ readonly xlsx: string }, ErrorCode>>;
};

/** Something as a spreadsheet: WeChat opens it, a browser saves it. */
export const SheetAct = ({ word, name, failed, make }: Props) => {
  const once = useOnce();
  const open = async () => {
    const made = await make();
    if (!made.ok) toast('warning', sayError(made.code));
    else if (!(await openSheet(name, made.value.xlsx))) toast('warning', failed);
  };
  return <PlainAct icon="document" word={word} onPress={() => once(open)} />;
};
