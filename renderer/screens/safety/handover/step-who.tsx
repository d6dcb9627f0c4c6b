import { Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { safetyText } from '../../../../shared/i18n/vi/safety.ts';
import { useOp } from '../../../api.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import type { StepProps } from './handover-wizard.tsx';

const newPerson = 'new';

/** Who hands over to whom, when, before whom, and what becomes of the giver. */
export function StepWho({ view, draft, change }: StepProps) {
  const info = useOp('register.status', {}).data?.open;
  const people = (useOp('people.list', {}).data ?? []).filter(
    ({ leftOn, id }) => leftOn === '' && id !== info?.person.id,
  );
  const { receiver, witness } = draft;
  const setReceiver = (part: Partial<typeof receiver>) => change({ receiver: { ...receiver, ...part } });
  const field = (label: string, value: string, onChange: (value: string) => void, description?: string) => (
    <TextInput
      label={label}
      withAsterisk
      autoComplete="off"
      maxLength={120}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value)}
      {...(description === undefined ? {} : { description })}
    />
  );
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <TextInput label={text.giver} value={view.giverName} readOnly />
        {field(text.giverPost, draft.giverPost, (giverPost) => change({ giverPost }))}
        <Select
          label={text.receiver}
          withAsterisk
          allowDeselect={false}
          data={[
            { value: newPerson, label: text.receiverNew },
            ...people.map(({ id, name, role }) => ({
              value: String(id),
              label: `${name} (${safetyText.roles[role].toLowerCase()})`,
            })),
          ]}
          value={receiver.personId === null ? newPerson : String(receiver.personId)}
          onChange={(value) => {
            const chosen = people.find(({ id }) => String(id) === value);
            setReceiver({ personId: chosen?.id ?? null, name: chosen?.name ?? '' });
          }}
        />
        {receiver.personId === null
          ? field(text.receiverName, receiver.name, (name) => setReceiver({ name }))
          : field(text.receiverPost, receiver.post, (post) => setReceiver({ post }))}
        {receiver.personId === null &&
          field(text.receiverPost, receiver.post, (post) => setReceiver({ post }))}
        {field(
          text.receiverAccount,
          receiver.account,
          (account) => setReceiver({ account }),
          text.accountNote,
        )}
        <PartialDateInput label={text.on} required value={draft.on} onChange={(on) => change({ on })} />
        <TextInput
          label={text.place}
          autoComplete="off"
          value={draft.place}
          onChange={(e) => change({ place: e.currentTarget.value })}
        />
        {field(text.witness, witness.name, (name) => change({ witness: { ...witness, name } }))}
        {field(text.witnessPost, witness.post, (post) => change({ witness: { ...witness, post } }))}
      </SimpleGrid>
      <Radio.Group
        label={text.after}
        value={draft.giverStays ? 'stays' : 'leaves'}
        onChange={(value) =>
          change({
            giverStays: value === 'stays',
            giverAccount:
              value === 'stays' && draft.giverAccount === '' ? safetyText.roles.deputy : draft.giverAccount,
          })
        }
      >
        <Stack gap={6} mt={4}>
          <Radio value="leaves" label={text.leaves} />
          <Radio value="stays" label={text.stays} />
        </Stack>
      </Radio.Group>
      {draft.giverStays && (
        <TextInput
          label={text.giverAccount}
          description={text.accountNote}
          withAsterisk
          maw={420}
          value={draft.giverAccount}
          onChange={(e) => change({ giverAccount: e.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
