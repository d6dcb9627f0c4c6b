/** What a member pays by, from the month of the sheet on; saved, the next member of the branch is asked for at once. */
import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import {
  type DatedProfile,
  type DuesGroup,
  duesGroupNames,
  duesGroups,
  duesReliefNames,
  duesReliefs,
  isDuesMonth,
  wageRegions,
} from '../../../shared/entities/dues.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow, DuesSheet } from '../../../shared/ipc/dues.ts';
import { dueOf, rateKind } from '../../../shared/rules/dues.ts';
import { missingInProfile, profileWarnings } from '../../../shared/rules/dues-profile.ts';
import { baseNames, romanRegion } from '../../../shared/rules/dues-rate.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { MonthInput } from '../../parts/month-input.tsx';
import { notify } from '../../parts/notify.ts';
import { MoneyInput } from './money-input.tsx';
import { Reasons } from './reasons.tsx';

const text = duesText.profile;

interface Props {
  readonly sheet: DuesSheet;
  readonly row: DuesRow;
  readonly onClose: () => void;
  readonly onNext: () => void;
}

export function ProfileForm(props: Props) {
  const { sheet, row, onClose } = props;
  // The group told last is the likeliest of the next one: a branch is mostly of one kind.
  const [lastGroup, setLastGroup] = useState<DuesGroup>('insured');
  return (
    <Modal opened onClose={onClose} title={text.title(row.name, formatDate(sheet.month))} size={720} centered>
      <Fields key={row.memberId} {...props} startGroup={lastGroup} onGroup={setLastGroup} />
    </Modal>
  );
}

const blank = (group: DuesGroup): Omit<DatedProfile, 'fromMonth'> => ({
  group,
  baseAmount: null,
  region: null,
  relief: '',
  reliefUntil: '',
  decision: '',
});

function Fields(
  props: Props & { readonly startGroup: DuesGroup; readonly onGroup: (group: DuesGroup) => void },
) {
  const { sheet, row, startGroup, onGroup, onClose, onNext } = props;
  const { month, changes, closed } = sheet;
  const save = useCommand('dues.setProfile');
  const [profile, setProfile] = useState<DatedProfile>({
    ...(row.profile ?? blank(startGroup)),
    fromMonth: month,
  });
  const set = (part: Partial<DatedProfile>) => setProfile((now) => ({ ...now, ...part }));
  const { group, baseAmount, region, relief, reliefUntil, decision } = profile;
  const kind = rateKind(group, month, changes);
  const badUntil = reliefUntil !== '' && !isDuesMonth(reliefUntil);
  const missing = missingInProfile(profile, changes);
  const due = dueOf({ month, profile, partyYears: null }, changes);
  const write = (next: boolean) => {
    if (missing !== null || badUntil || closed) return;
    const { fromMonth, ...told } = profile;
    save.mutate(
      {
        memberId: row.memberId,
        fromMonth,
        version: row.profile?.fromMonth === month ? row.profile.version : 0,
        profile: { ...told, baseAmount: kind === 'wage' || kind === 'fixed' ? null : baseAmount },
      },
      {
        onSuccess: () => {
          onGroup(group);
          // Of fifty in a row each shows in its own row; fifty notes would cover the screen.
          if (next) return;
          notify.success(text.saved(row.name));
          onClose();
        },
        onHere: () => {
          if (next) onNext();
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    write(false);
  };
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        write(true);
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
          <NativeSelect
            label={text.group}
            value={group}
            {...(kind === 'fixed' ? { 'data-autofocus': true } : {})}
            data={duesGroupNames.map((value) => ({ value, label: duesGroups[value] }))}
            onChange={(e) => set({ group: duesGroupNames.find((g) => g === e.currentTarget.value) ?? group })}
          />
          {kind === 'wage' && (
            <NativeSelect
              label={text.region}
              data-autofocus
              value={region === null ? '' : String(region)}
              data={[
                { value: '', label: text.choose },
                ...wageRegions.map((r) => ({ value: String(r), label: duesText.region(romanRegion[r]) })),
              ]}
              onChange={(e) =>
                set({ region: wageRegions.find((r) => String(r) === e.currentTarget.value) ?? null })
              }
            />
          )}
          {(kind === 'income' || kind === 'agreed') && (
            <MoneyInput
              label={`${baseNames[group]} (đồng)`}
              autoFocus
              value={baseAmount}
              onChange={(amount) => set({ baseAmount: amount })}
            />
          )}
          <NativeSelect
            label={text.relief}
            value={relief}
            data={[
              { value: '', label: text.noRelief },
              ...duesReliefNames.map((value) => ({ value, label: duesReliefs[value] })),
            ]}
            onChange={(e) => {
              const chosen = duesReliefNames.find((r) => r === e.currentTarget.value) ?? '';
              set(chosen === '' ? { relief: chosen, reliefUntil: '', decision: '' } : { relief: chosen });
            }}
          />
          {relief !== '' && (
            <>
              <MonthInput
                label={text.reliefUntil}
                value={reliefUntil}
                error={badUntil ? duesText.badMonth : undefined}
                onChange={(until) => set({ reliefUntil: until })}
              />
              <TextInput
                label={text.decision}
                maxLength={200}
                autoComplete="off"
                value={decision}
                onChange={(e) => set({ decision: e.currentTarget.value })}
              />
            </>
          )}
        </SimpleGrid>
        <Reasons title={text.result} due={due} />
        {profileWarnings(profile, changes).map(({ rule, citation }) => (
          <Text key={rule} c="dimmed">
            {rule} {duesText.basis(citation)}
          </Text>
        ))}
        {closed && <Text role="alert">{text.monthClosed}</Text>}
        <ErrorNote error={save.error?.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {appText.cancel}
          </Button>
          <Button
            variant="default"
            disabled={missing !== null || badUntil || closed !== null}
            onClick={() => write(false)}
          >
            {text.save}
          </Button>
          <Button
            type="submit"
            disabled={missing !== null || badUntil || closed !== null}
            loading={save.isPending}
          >
            {text.next}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
