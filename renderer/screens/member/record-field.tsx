import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { type Control, useController } from 'react-hook-form';
import { type MemberField, type MemberRecord, memberFields } from '../../../shared/entities/member.ts';
import { recordText as text } from '../../../shared/i18n/vi/record.ts';
import type { NumberHolder } from '../../../shared/ipc/record.ts';
import { hasMask } from '../../../shared/text/mask-identity.ts';
import { FieldControl } from '../../fields/field-control.tsx';
import { MaskedControl } from '../../fields/masked-control.tsx';
import { fieldElementId } from './element-ids.ts';

interface Props {
  readonly name: MemberField;
  readonly control: Control<MemberRecord>;
  /** what is doubtful but allowed */
  readonly warnings: readonly string[] | undefined;
  /** others who have the same number */
  readonly holders: readonly NumberHolder[] | undefined;
  readonly onReveal: (field: MemberField) => void;
}

/** One field of the record; drawn anew only when its own value or doubts change. */
export const RecordField = memo(function RecordField({ name, control, warnings, holders, onReveal }: Props) {
  const { field, fieldState } = useController({ control, name });
  const def = memberFields[name];
  const id = fieldElementId(name);
  const refused = holders?.find((h) => h.refused);
  const doubted = holders?.filter((h) => !h.refused) ?? [];
  const held = refused && <HeldBy holder={refused} />;
  const doubts = [...(warnings ?? []), ...doubted.map((h) => <HeldBy key={h.memberId} holder={h} />)];
  if (hasMask(field.value))
    return (
      <MaskedControl
        def={def}
        id={id}
        value={field.value}
        onReveal={() => onReveal(name)}
        warnings={doubts}
      />
    );
  return (
    <FieldControl
      def={def}
      id={id}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message ?? held}
      warnings={doubts}
    />
  );
});

function HeldBy({ holder: { name, memberId, refused } }: { holder: NumberHolder }): ReactNode {
  return (
    <Text component="span" inherit>
      {refused ? text.heldRefused(name) : text.heldDoubted(name)}{' '}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/dang-vien/$id" params={{ id: String(memberId) }} search={{}} {...props} />
        )}
      >
        {text.openHolder}
      </Anchor>
    </Text>
  );
}
