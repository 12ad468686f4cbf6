import { useState } from 'react';
import type { ErrorCode } from '../../../../shared/kernel/errors.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc, type Output } from '../../platform/rpc.ts';

export type Taken = Output<'membership.export'>['items'][number];
export type ExportState =
  | { readonly kind: 'idle' }
  /** `count`: things that are here already. */
  | { readonly kind: 'gathering'; readonly count: number }
  | { readonly kind: 'gathered'; readonly items: readonly Taken[] }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** Gathers everything page by page; what was gathered is thrown away with the page. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const gather = async () => {
    const items: Taken[] = [];
    for (let cursor: string | undefined; ;) {
      setState({ kind: 'gathering', count: items.length });
      const page = await rpc('membership.export', cursor === undefined ? {} : { cursor }, {
        requestId: mintRequestId(),
      });
      if (!page.ok) {
        setState({ kind: 'failed', code: page.code });
        return;
      }
      items.push(...page.value.items);
      if (page.value.next === null) {
        setState({ kind: 'gathered', items });
        return;
      }
      cursor = page.value.next;
    }
  };
  return { state, gather: () => void gather() };
};
