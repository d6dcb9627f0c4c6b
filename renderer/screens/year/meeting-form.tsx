/** The counts of one branch's meeting, as its minutes have them; what does not add up is said while one types. */
import { Button, List, Modal, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { meetingCheckText, meetingText as text } from '../../../shared/i18n/vi/year-meeting.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { YearMeeting } from '../../../shared/ipc/year-process.ts';
import { checkMeeting, noMeeting, type RatingMeetingFields } from '../../../shared/rules/rating-meeting.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FormFooter } from '../../parts/form-footer.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

interface Props {
  readonly year: number;
  readonly branch: YearMeeting;
  readonly rows: readonly YearRow[];
  readonly onClose: () => void;
}

const counts = ['called', 'present', 'ballotsIssued', 'ballotsBack', 'ballotsValid'] as const;
const names = ['chair', 'secretary', 'tellers'] as const;

export function MeetingForm({ year, branch, rows, onClose }: Props) {
  const { version = 0, ...stored } = branch.meeting ?? { ...noMeeting, version: 0 };
  const [fields, setFields] = useState<RatingMeetingFields>(stored);
  const [tried, setTried] = useState(false);
  const save = useCommand('year.setMeeting');
  const set = (part: Partial<RatingMeetingFields>) => setFields({ ...fields, ...part });
  const badDay = fields.metOn !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(fields.metOn);
  const checks = checkMeeting(fields, rows);
  const submit = () => {
    setTried(true);
    if (badDay) return;
    save.mutate(
      { year, orgId: branch.orgId, meeting: fields, version },
      {
        onSuccess: () => {
          notify.success(text.saved(branch.orgName));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.formTitle(branch.orgName)} size="lg">
      <DeedForm onSave={submit}>
        <Stack gap="md">
          <SimpleGrid cols={3} spacing="md">
            <PartialDateInput
              label={text.fields.metOn}
              value={fields.metOn}
              onChange={(metOn) => set({ metOn })}
              error={tried && badDay ? text.badDay : undefined}
            />
            {counts.map((field) => (
              <NumberInput
                key={field}
                label={text.fields[field]}
                min={0}
                max={100_000}
                allowDecimal={false}
                allowNegative={false}
                hideControls
                value={fields[field] ?? ''}
                onChange={(value) => set({ [field]: value === '' ? null : Number(value) })}
              />
            ))}
          </SimpleGrid>
          {fields.ballotsBack !== null && fields.ballotsValid !== null && (
            <Text c="dimmed">{text.invalid(fields.ballotsBack, fields.ballotsValid)}</Text>
          )}
          {names.map((field) => (
            <TextInput
              key={field}
              label={text.fields[field]}
              maxLength={field === 'tellers' ? 300 : 120}
              autoComplete="off"
              value={fields[field]}
              onChange={(e) => set({ [field]: e.currentTarget.value })}
            />
          ))}
          {checks.length > 0 && (
            <div role="status">
              <Text fw={600}>{text.checks(checks.length)}</Text>
              <List spacing={2} mah={140} style={{ overflow: 'auto' }}>
                {checks.map((check) => (
                  <List.Item key={`${check.kind} ${check.member?.memberId ?? ''}`}>
                    {meetingCheckText(check)}
                  </List.Item>
                ))}
              </List>
            </div>
          )}
          <ErrorNote error={save.error?.error} />
          <FormFooter>
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.save}
            </Button>
          </FormFooter>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
