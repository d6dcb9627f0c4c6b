import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import { PrintMenu } from '../../parts/batch-out/print-menu.tsx';

/** Papers of a round, for those ticked or for all that are shown; a badge certificate only onto the genuine sheet. */
export function ProposalPrint({ chosen }: { readonly chosen: readonly ProposalRow[] }) {
  const deNghi = chosen.map(({ id }) => id);
  return (
    <PrintMenu
      label={text.printPicked(chosen.length)}
      ways={[
        { label: text.papers, search: { muc: 'giay-to', deNghi } },
        { label: text.onBlanks, search: { muc: 'phoi', deNghi } },
      ]}
    />
  );
}
