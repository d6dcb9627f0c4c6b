import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import { useOp } from '../../api.ts';
import { PrintMenu } from '../../parts/batch-out/print-menu.tsx';

/** What is printed of one member: the papers of the record by their names, and the ways to all others. */
export function MemberPrint({ id }: { readonly id: number }) {
  const templates = useOp('document.templates', {});
  const ids = [id];
  const record = (templates.data ?? []).filter(
    ({ subject, each, group }) => subject === 'member' && each && group === 'record',
  );
  return (
    <PrintMenu
      label={text.print}
      ways={[
        ...record.map(({ name, key }) => ({
          label: name,
          search: { muc: 'giay-to' as const, ids, mau: key },
        })),
        { label: text.otherPapers, search: { muc: 'giay-to', ids } },
        { label: text.cards, search: { muc: 'phieu', ids } },
        { label: text.onBlanks, search: { muc: 'phoi', ids } },
      ]}
    />
  );
}
