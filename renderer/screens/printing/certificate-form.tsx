import {
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import {
  type CertificatePresetName,
  certificatePresets,
  printText as text,
} from '../../../shared/i18n/vi/print.ts';
import { placeholderNames } from '../../../shared/text/placeholders.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import type { Wording } from './certificate-wording.ts';
import type { WordingForm } from './use-wording.ts';

// Keys of one literal object.
const presets = Object.keys(certificatePresets) as readonly CertificatePresetName[];

interface Props {
  readonly wording: WordingForm;
  /** what is to be known before printing, under the year */
  readonly children?: ReactNode;
}

/** The wording of a certificate: a preset fills the lines, every line can be changed. */
export function CertificateForm({ wording, children }: Props) {
  const { form } = wording;
  const { errors } = form.formState;
  const ownPlaces = useWatch({ control: form.control, name: 'ownPlaces' });
  const places = [...placeholderNames, ...ownPlaces].map((name) => `[${name}]`).join(', ');
  const line = (
    name: 'title' | 'subject' | 'numberSuffix' | 'place' | 'onBehalfOf' | 'signerPost' | 'signerName',
  ) => ({
    ...form.register(name),
    autoComplete: 'off',
    error: errors[name]?.message,
  });
  return (
    <Stack gap="sm">
      <Select
        label={text.preset}
        allowDeselect={false}
        data={presets.map((value) => ({ value, label: certificatePresets[value].label }))}
        value={wording.preset}
        onChange={(value) => wording.setPreset(presets.find((p) => p === value) ?? 'attending')}
      />
      {certificatePresets[wording.preset].dated && (
        <NumberInput
          label={text.presetYear}
          min={1930}
          max={2200}
          value={wording.year}
          onChange={(value) =>
            typeof value === 'number' && value >= 1930 && value <= 2200 && wording.setYear(value)
          }
        />
      )}
      {children}
      <Controller
        control={form.control}
        name="orientation"
        render={({ field }) => (
          <div>
            <Text component="span" fw={500} id="orientation">
              {text.orientation}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="orientation"
              data={[
                { value: 'portrait', label: text.portrait },
                { value: 'landscape', label: text.landscape },
              ]}
              value={field.value}
              onChange={(value) => field.onChange(value === 'landscape' ? 'landscape' : 'portrait')}
            />
          </div>
        )}
      />
      <TextInput label={text.paperTitle} {...line('title')} />
      <TextInput label={text.subject} {...line('subject')} />
      <Textarea
        label={text.text}
        description={text.textHint(places)}
        autosize
        minRows={4}
        maxRows={10}
        {...form.register('text')}
        error={errors.text?.message}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Controller
          control={form.control}
          name="firstNumber"
          render={({ field }) => (
            <NumberInput
              label={text.firstNumber}
              min={0}
              max={99_999}
              allowDecimal={false}
              value={field.value}
              onChange={field.onChange}
              error={errors.firstNumber?.message}
            />
          )}
        />
        <TextInput label={text.numberSuffix} {...line('numberSuffix')} />
      </SimpleGrid>
      <Text c="dimmed">{text.firstNumberHint}</Text>
      <TextInput label={text.place} description={text.blankHint} {...line('place')} />
      <SignedOn wording={wording} />
      <TextInput label={text.onBehalfOf} {...line('onBehalfOf')} />
      <TextInput label={text.signerPost} {...line('signerPost')} />
      <TextInput label={text.signerName} description={text.blankHint} {...line('signerName')} />
    </Stack>
  );
}

function SignedOn({ wording: { form } }: { readonly wording: WordingForm }) {
  return (
    <Controller<Wording, 'signedOn'>
      control={form.control}
      name="signedOn"
      render={({ field, fieldState }) => (
        <PartialDateInput
          label={text.signedOn}
          description={text.blankHint}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          {...(fieldState.error?.message ? { error: fieldState.error.message } : {})}
        />
      )}
    />
  );
}
