import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { MemberStatus } from '../../shared/entities/member-state.ts';
import { transfersText as text } from '../../shared/i18n/vi/transfers.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { useOp } from '../api.ts';

export interface FoundMember {
  readonly id: number;
  readonly fullName: string;
  readonly orgName: string;
}

interface Props {
  readonly label: string;
  /** whom to offer */
  readonly statuses: readonly MemberStatus[];
  readonly chosen: FoundMember | null;
  readonly onChoose: (member: FoundMember | null) => void;
  readonly error?: string | undefined;
  /** where a dialog begins */
  readonly first?: boolean;
  /** false where nobody has to be chosen */
  readonly required?: boolean;
}

/** One member by name or number, looked up in the register while typing. */
export function FindMember(props: Props) {
  const { label, statuses, chosen, onChoose, error, first = false, required = true } = props;
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 150);
  // The box shows who was chosen: that is no search.
  const asked = chosen && search === optionOf(chosen) ? '' : search;
  const found = useOp(
    'member.page',
    { search: asked, statuses: [...statuses], offset: 0, limit: 12 },
    { keepPrevious: true },
  );
  const rows = (found.data?.rows ?? []).map(({ id, record, orgName }) => ({
    id,
    fullName: record.fullName,
    orgName,
    bornOn: record.bornOn,
  }));
  const known = chosen && !rows.some((r) => r.id === chosen.id) ? [{ ...chosen, bornOn: '' }, ...rows] : rows;
  return (
    <Select
      {...(first ? { 'data-autofocus': true } : {})}
      label={label}
      placeholder={text.whoHint}
      withAsterisk={required}
      searchable
      clearable
      error={error}
      data={known.map((r) => ({ value: String(r.id), label: optionOf(r) }))}
      // The register has chosen already, with and without tones.
      filter={({ options }) => options}
      value={chosen === null ? null : String(chosen.id)}
      searchValue={words}
      onSearchChange={setWords}
      onChange={(id) => onChoose(known.find((r) => String(r.id) === id) ?? null)}
      nothingFoundMessage={text.nobody}
    />
  );
}

const optionOf = ({
  fullName,
  orgName,
  bornOn = '',
}: {
  fullName: string;
  orgName: string;
  bornOn?: string;
}) => [fullName, formatDate(bornOn), orgName].filter(Boolean).join(' · ');
