import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { foldText } from '../../../shared/text/names.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import classes from './organisations.module.css';

interface Props {
  readonly label: string;
  readonly orgId: number;
  readonly day: string;
  readonly chosen: readonly number[];
  /** already put into another part of the same deed */
  readonly taken?: ReadonlySet<number>;
  readonly onChange: (ids: number[]) => void;
}

/** Members of one organisation on a day, to be ticked by name. */
export function MemberPicker({ label, orgId, day, chosen, taken, onChange }: Props) {
  const [words, setWords] = useState('');
  const members = useOp('organisation.membersOn', { id: orgId, day }, { keepPrevious: true });
  const all = members.data ?? [];
  const shown = all.filter((m) => foldText(m.name).includes(foldText(words)));
  const set = new Set(chosen);
  const here = all.filter((m) => set.has(m.id)).length;
  const toggle = (id: number) => onChange(set.has(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Text fw={500}>{label}</Text>
      <ErrorNote error={members.error?.error} />
      {members.isPending && <Loading />}
      {members.data && all.length === 0 && <Text c="dimmed">{text.nobodyInside}</Text>}
      {all.length > 0 && (
        <>
          <TextInput
            aria-label={text.findMember}
            placeholder={text.findMember}
            autoComplete="off"
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
          <div className={classes.people}>
            <Stack gap={4}>
              {shown.map((m) => {
                const elsewhere = taken?.has(m.id) === true && !set.has(m.id);
                const born = m.bornOn === '' ? '' : `, ${formatDate(m.bornOn)}`;
                return (
                  <Checkbox
                    key={m.id}
                    label={`${m.name}${born}${elsewhere ? ` (${text.takenElsewhere})` : ''}`}
                    checked={set.has(m.id)}
                    disabled={elsewhere}
                    onChange={() => toggle(m.id)}
                  />
                );
              })}
            </Stack>
          </div>
          <Text c="dimmed">{text.chosenMembers(here, all.length)}</Text>
        </>
      )}
    </Stack>
  );
}
