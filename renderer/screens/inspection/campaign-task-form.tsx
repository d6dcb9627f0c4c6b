import { Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { type InspectionTask, taskSchema } from '../../../shared/entities/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { SaveFooter } from '../../parts/save-footer.tsx';

const text = inspectionSubjectText.task;
const blank = { id: null, version: 0, who: '', what: '', dueOn: '', doneOn: '', doneNote: '' };

interface Props {
  readonly campaignId: number;
  readonly editing: InspectionTask | null;
  readonly onClose: () => void;
}

export function CampaignTaskForm({ campaignId, editing, onClose }: Props) {
  const [task, setTask] = useState({ ...(editing ?? blank), campaignId });
  const [tried, setTried] = useState(false);
  const save = useCommand('inspection.saveTask');
  const sent = taskSchema.safeParse(task);
  const submit = () => {
    setTried(true);
    if (!sent.success) return;
    save.mutate(sent.data, {
      onSuccess: () => {
        notify.success(text.saved);
        onClose();
      },
    });
  };
  const words = (field: 'what' | 'who' | 'doneNote', required: boolean) => (
    <TextInput
      label={text[field]}
      withAsterisk={required}
      autoComplete="off"
      maxLength={field === 'who' ? 200 : 500}
      error={required && tried && task[field].trim() === '' ? text.missing : undefined}
      value={task[field]}
      onChange={(e) => setTask({ ...task, [field]: e.currentTarget.value })}
    />
  );
  const day = (field: 'dueOn' | 'doneOn', required: boolean) => {
    const wrong = !fullDate.safeParse(task[field]).success && (required || task[field] !== '');
    return (
      <PartialDateInput
        label={text[field]}
        required={required}
        {...(required ? {} : { description: text.doneNow })}
        {...(tried && wrong ? { error: text.needDay } : {})}
        value={task[field]}
        onChange={(value) => setTask({ ...task, [field]: value })}
      />
    );
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={editing ? text.edit(editing.what) : text.add} centered>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          {words('what', true)}
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            {words('who', true)}
            {day('dueOn', true)}
            {day('doneOn', false)}
            {words('doneNote', false)}
          </SimpleGrid>
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.save} pending={save.isPending} onClose={onClose} />
        </Stack>
      </DeedForm>
    </Modal>
  );
}
