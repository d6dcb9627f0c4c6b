import type { ListColumn } from '../../../shared/rules/list-columns.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import { BulkEventDialog } from './bulk-event-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import type { Deed } from './selection-bar.tsx';

/** What is being done with the list, and with whom. */
export type ListDeed =
  | { readonly type: Deed; readonly ids: readonly number[] }
  | { readonly type: 'paste'; readonly text: string };

interface Props {
  readonly deed: ListDeed | null;
  readonly asOf: string;
  readonly columns: readonly ListColumn[];
  readonly sentence: string;
  readonly onClose: () => void;
}

/** The dialog of the deed, if any. */
export function MemberDialogs({ deed, asOf, columns, sentence, onClose }: Props) {
  switch (deed?.type) {
    case 'event':
      return <BulkEventDialog ids={deed.ids} onClose={onClose} />;
    case 'edit':
      return <BulkEditDialog ids={deed.ids} onClose={onClose} />;
    case 'export':
      return (
        <ExportDialog ids={deed.ids} asOf={asOf} columns={columns} sentence={sentence} onClose={onClose} />
      );
    case 'paste':
      return <PasteDialog pasted={deed.text} onClose={onClose} />;
    case undefined:
      return null;
  }
}
