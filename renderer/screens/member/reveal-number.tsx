import { type MemberField, memberFields } from '../../../shared/entities/member.ts';
import { useCommand } from '../../api.ts';
import { fieldElementId } from './element-ids.ts';
import { RevealDialog } from './reveal-dialog.tsx';

interface Props {
  readonly memberId: number;
  readonly name: string;
  readonly field: MemberField;
  readonly onShown: (field: MemberField, value: string) => void;
  readonly onClose: () => void;
}

/** Shows the number behind a mask after a reason, and goes to its field. */
export function RevealNumber({ memberId, name, field, onShown, onClose }: Props) {
  const reveal = useCommand('record.reveal');
  return (
    <RevealDialog
      label={memberFields[field].label}
      name={name}
      pending={reveal.isPending}
      failure={reveal.error?.error}
      onClose={onClose}
      onReveal={(reason) =>
        reveal.mutate(
          { memberId, field, reason },
          {
            onSuccess: ({ value }) => {
              onShown(field, value);
              onClose();
              // The dialog gives the focus back to the button that is gone; after that, to the number itself.
              window.setTimeout(() => document.getElementById(fieldElementId(field))?.focus(), 50);
            },
          },
        )
      }
    />
  );
}
