import { Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { MemberPicker } from './member-picker.tsx';

interface Props {
  readonly orgs: readonly OrganisationAsOf[];
  readonly day: string;
  readonly chosen: readonly number[];
  readonly onChange: (ids: number[]) => void;
}

/** Members of other organisations who are in the new one from the first day; taken from one after another. */
export function FoundingMembers({ orgs, day, chosen, onChange }: Props) {
  const [fromId, setFromId] = useState<number | null>(null);
  return (
    <Stack gap="sm">
      <Select
        label={text.foundMembersFrom}
        description={text.foundMembers}
        data={orgs.filter((o) => o.members > 0).map((o) => ({ value: String(o.id), label: o.name }))}
        value={fromId === null ? null : String(fromId)}
        onChange={(id) => setFromId(id === null ? null : Number(id))}
        searchable
        clearable
      />
      {fromId !== null && (
        <MemberPicker
          label={text.chooseMembers}
          orgId={fromId}
          day={day}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}
