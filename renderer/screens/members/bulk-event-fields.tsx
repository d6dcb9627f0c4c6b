import { Select, TextInput } from '@mantine/core';
import { commendationForms, exemptionReasonNames } from '../../../shared/i18n/vi/event.ts';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { BulkEventKind } from '../../../shared/ipc/list.ts';
import { membershipRegulationOn } from '../../../shared/rules/regulations/membership.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { todayInVietnam } from '../../parts/today.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** What each kind asks, before anything is typed. */
export const blankPayload: Readonly<Record<BulkEventKind, Payload>> = {
  commended: { form: 'praise', title: '' },
  badgeAwarded: { level: null, round: '', award: 'award', badgeNumber: '' },
  recognised: {},
  exempted: { reason: 'oldAge', untilOn: '' },
  residenceIntroduced: { place: '' },
};

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface Props {
  readonly kind: BulkEventKind;
  readonly payload: Payload;
  readonly effectiveOn: string;
  readonly onChange: (payload: Payload) => void;
}

/** The questions of one kind that have the same answer for all. */
export function BulkEventFields({ kind, payload, effectiveOn, onChange }: Props) {
  const changes = useRuleChanges();
  const set = (name: string, value: unknown) => onChange({ ...payload, [name]: value });
  const written = (name: string): string => String(payload[name] ?? '');
  const textBox = (name: string, label: string) => (
    <TextInput
      label={label}
      withAsterisk
      autoComplete="off"
      maxLength={300}
      value={written(name)}
      onChange={(e) => set(name, e.currentTarget.value)}
    />
  );
  const choice = (name: string, label: string, labels: Readonly<Record<string, string>>) => (
    <Select
      label={label}
      withAsterisk
      allowDeselect={false}
      data={choices(labels)}
      value={written(name) || null}
      onChange={(value) => set(name, value ?? '')}
    />
  );
  switch (kind) {
    case 'commended':
      return (
        <>
          {choice('form', text.eventForm, commendationForms)}
          {textBox('title', text.eventContent)}
        </>
      );
    case 'badgeAwarded': {
      const levels = membershipRegulationOn(effectiveOn || todayInVietnam(), changes).badgeLevels;
      const rounds = ['3/2', '19/5', '2/9', '7/11', 'khác'];
      return (
        <>
          <Select
            label={text.eventLevel}
            withAsterisk
            data={levels.map(String)}
            value={payload.level === null ? null : written('level')}
            onChange={(level) => set('level', level === null ? null : Number(level))}
          />
          {choice('round', text.eventRound, Object.fromEntries(rounds.map((r) => [r, r])))}
        </>
      );
    }
    case 'exempted':
      return (
        <>
          {choice('reason', text.eventReason, exemptionReasonNames)}
          <PartialDateInput
            label={text.eventUntil}
            value={written('untilOn')}
            onChange={(date) => set('untilOn', date)}
          />
        </>
      );
    case 'residenceIntroduced':
      return textBox('place', text.eventPlace);
    case 'recognised':
      return null;
  }
}
