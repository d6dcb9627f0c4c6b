import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import { PrintMenu } from '../../parts/batch-out/print-menu.tsx';

interface Props {
  readonly ids: readonly number[];
}

/** Papers about transfers, and their letters onto the sheets that the central body issues. */
export function TransferPrint({ ids }: Props) {
  const chuyen = [...ids];
  return (
    <PrintMenu
      label={text.print}
      size="compact-md"
      ways={[
        { label: text.papers, search: { muc: 'giay-to', chuyen } },
        { label: text.onTransferLetter, search: { muc: 'phoi', chuyen } },
      ]}
    />
  );
}
