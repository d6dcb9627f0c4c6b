import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { NewPerson } from '../../../shared/ipc/transfer.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

interface Props {
  readonly person: NewPerson;
  readonly errorAt: (field: string) => { readonly error?: string };
  readonly onChange: (person: NewPerson) => void;
}

/** What the paper says of somebody new; the rest of the record is filled in later. */
export function NewPersonFields({ person, errorAt, onChange }: Props) {
  const set = (part: Partial<NewPerson>) => onChange({ ...person, ...part });
  const line = (field: 'fullName' | 'citizenId' | 'cardNumber' | 'profileNumber', maxLength: number) => ({
    label: text[field],
    maxLength,
    autoComplete: 'off',
    value: person[field],
    onChange: (e: { currentTarget: { value: string } }) => set({ [field]: e.currentTarget.value }),
    ...errorAt(field),
  });
  const date = (field: 'bornOn' | 'admittedOn' | 'admissionDecidedOn' | 'officialOn') => ({
    label: text[field],
    value: person[field],
    onChange: (value: string) => set({ [field]: value }),
    ...errorAt(field),
  });
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
      <TextInput {...line('fullName', 120)} withAsterisk data-autofocus />
      <NativeSelect
        label={text.sex}
        data={['', 'Nam', 'Nữ']}
        value={person.sex}
        onChange={(e) => {
          const { value } = e.currentTarget;
          set({ sex: value === 'Nam' || value === 'Nữ' ? value : '' });
        }}
      />
      <PartialDateInput {...date('bornOn')} />
      <PartialDateInput {...date('admittedOn')} required />
      <PartialDateInput {...date('officialOn')} description={text.officialHint} />
      <PartialDateInput {...date('admissionDecidedOn')} />
      <TextInput {...line('cardNumber', 20)} />
      <TextInput {...line('profileNumber', 20)} />
      <TextInput {...line('citizenId', 20)} />
    </SimpleGrid>
  );
}
