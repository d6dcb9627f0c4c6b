/** What of the log is shown: by day, person, deed, member and words. */
import { Box, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fullDate } from '../../../../shared/entities/event-dates.ts';
import { type MemberStatus, memberStatuses } from '../../../../shared/entities/member-state.ts';
import { logText } from '../../../../shared/i18n/vi/log.ts';
import { type LogFilter, type LogKind, logKinds } from '../../../../shared/ipc/log.ts';
import { useOp } from '../../../api.ts';
import { FindMember, type FoundMember } from '../../../parts/find-member.tsx';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import classes from './log.module.css';

const text = logText.filters;
const everyStatus = Object.keys(memberStatuses) as MemberStatus[];

export const everything: LogFilter = {
  from: null,
  to: null,
  actor: '',
  kind: null,
  memberId: null,
  words: '',
};

interface Props {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

/** A day counts once it is whole. */
function Day(props: {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  const [typed, setTyped] = useState(props.day ?? '');
  return (
    <Box className={classes.day ?? ''}>
      <PartialDateInput
        label={props.label}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          if (value === '') props.onDay(null);
          else if (fullDate.safeParse(value).success) props.onDay(value);
        }}
      />
    </Box>
  );
}

export function LogFilters({ filter, onChange }: Props) {
  const people = useOp('log.people', {});
  const [member, setMember] = useState<FoundMember | null>(null);
  const [round, setRound] = useState(0);
  const set = (part: Partial<LogFilter>) => onChange({ ...filter, ...part });
  const clear = () => {
    setMember(null);
    setRound(round + 1);
    onChange(everything);
  };
  return (
    <Group key={round} gap="sm" align="flex-end" className={classes.filters ?? ''}>
      <Day label={text.from} day={filter.from} onDay={(from) => set({ from })} />
      <Day label={text.to} day={filter.to} onDay={(to) => set({ to })} />
      <NativeSelect
        label={text.kind}
        value={filter.kind ?? ''}
        data={[
          { value: '', label: text.everybody },
          ...logKinds.map((kind) => ({ value: kind, label: logText.kinds[kind] })),
        ]}
        onChange={(e) => set({ kind: (e.currentTarget.value || null) as LogKind | null })}
      />
      <NativeSelect
        label={text.actor}
        value={filter.actor}
        data={[
          { value: '', label: text.everybody },
          ...(people.data ?? []).map((name) => ({ value: name, label: name })),
        ]}
        onChange={(e) => set({ actor: e.currentTarget.value })}
      />
      <Box className={classes.member ?? ''}>
        <FindMember
          label={text.member}
          statuses={everyStatus}
          chosen={member}
          required={false}
          onChoose={(chosen) => {
            setMember(chosen);
            set({ memberId: chosen?.id ?? null });
          }}
        />
      </Box>
      <TextInput
        label={text.words}
        placeholder={text.wordsHint}
        defaultValue={filter.words}
        onChange={(e) => set({ words: e.currentTarget.value })}
      />
      {JSON.stringify(filter) !== JSON.stringify(everything) && (
        <Button variant="default" onClick={clear}>
          {logText.clear}
        </Button>
      )}
    </Group>
  );
}
