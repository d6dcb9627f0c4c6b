/** What the workbook needs besides the figures, then: where to, progress, and the way to the file. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Group, Modal, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useController, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { type YearDetail, yearExportSchema } from '../../../shared/ipc/year.ts';
import { type PercentBase, tallyYear } from '../../../shared/rules/classify-year.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { useYearExport } from './use-year-export.ts';

const formSchema = yearExportSchema.omit({ year: true, token: true });
type Form = z.output<typeof formSchema>;

interface Props {
  readonly year: YearDetail;
  readonly base: PercentBase;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ExportForm({ year, base, opened, onClose }: Props) {
  const open = useOp('register.status', {}).data?.open;
  const orgs = useOp('organisation.list', {});
  const type = orgs.data?.find((o) => o.id === open?.rootOrgId)?.type;
  const tally = tallyYear(year.rows);
  const job = useYearExport();
  const reveal = useCommand('file.reveal');
  const form = useForm<Form>({
    resolver: zodResolver(formSchema),
    defaultValues: {
      percentBase: base,
      place: '',
      signedOn: todayInVietnam(),
      number: '',
      preparer: '',
      onBehalfOf: '',
      signerPost: text.secretary,
      signer: '',
    },
  });
  const { setValue, getValues, register, control, formState } = form;
  useEffect(() => setValue('percentBase', base), [base, setValue]);
  useEffect(() => {
    if (type && getValues('onBehalfOf') === '') setValue('onBehalfOf', text.onBehalf(type));
  }, [type, getValues, setValue]);
  const percentBase = useController({ control, name: 'percentBase' });
  const signedOn = useController({ control, name: 'signedOn' });
  const dateError = signedOn.fieldState.error?.message;
  const close = () => {
    job.reset();
    onClose();
  };
  const submit = form.handleSubmit((fields) =>
    job.start({ ...fields, year: year.year }, text.fileName(year.year, open?.name ?? '')),
  );
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={text.exportTitle(year.year)}
      size="xl"
      closeOnClickOutside={false}
    >
      {job.state === 'running' && (
        <ProgressPanel title={text.exporting} progress={job.progress} onCancel={job.cancel} />
      )}
      {job.state === 'done' && (
        <Stack>
          <Alert role="status" variant="default" color="teal" icon={<IconCircleCheck aria-hidden />}>
            {text.exported(job.outcome.file, job.outcome.sheets, job.outcome.members)}
          </Alert>
          <ErrorNote error={reveal.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {text.close}
            </Button>
            <Button onClick={() => reveal.mutate({ token: job.token })}>{text.openFolder}</Button>
          </Group>
        </Stack>
      )}
      {job.state === 'idle' && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="sm">
            <Text>{text.exportIntro}</Text>
            <Radio.Group
              label={text.percentBase}
              value={percentBase.field.value}
              onChange={(value) => percentBase.field.onChange(value)}
            >
              <Group gap="lg" mt={6}>
                <Radio value="total" label={text.baseTotal(tally)} />
                <Radio value="rated" label={text.baseRated(tally)} />
              </Group>
            </Radio.Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
              <TextInput label={text.number} description={text.numberHint} {...register('number')} />
              <TextInput label={text.place} description={text.placeHint} {...register('place')} />
              <PartialDateInput
                label={text.signedOn}
                required
                value={signedOn.field.value}
                onChange={signedOn.field.onChange}
                onBlur={signedOn.field.onBlur}
                {...(dateError === undefined ? {} : { error: dateError })}
              />
              <TextInput label={text.preparer} {...register('preparer')} />
              <TextInput label={text.onBehalfOf} {...register('onBehalfOf')} />
              <TextInput label={text.signerPost} {...register('signerPost')} />
              <TextInput
                label={text.signer}
                error={formState.errors.signer?.message}
                {...register('signer')}
              />
            </SimpleGrid>
            <ErrorNote error={job.error} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {text.cancel}
              </Button>
              <Button type="submit">{text.chooseFile}</Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
