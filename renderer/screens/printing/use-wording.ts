import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { CertificatePresetName } from '../../../shared/i18n/vi/print.ts';
import { certificateJobSchema } from '../../../shared/ipc/print.ts';
import { call, useOp } from '../../api.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { presetWording, usualSigning, type Wording, wordingSchema } from './certificate-wording.ts';

/** Place and signer are kept in the register from one time to the next. */
const draftKey = 'print:signing';
const keptSchema = certificateJobSchema.pick({
  place: true,
  onBehalfOf: true,
  signerPost: true,
  signerName: true,
});

export interface WordingForm {
  readonly form: UseFormReturn<Wording>;
  readonly preset: CertificatePresetName;
  readonly setPreset: (preset: CertificatePresetName, year?: number) => void;
  readonly year: number;
  readonly setYear: (year: number) => void;
  /** null while a field is wrong */
  readonly wording: Wording | null;
}

export function useWording(type: OrganisationType): WordingForm {
  const today = todayInVietnam();
  const [preset, setPreset] = useState<CertificatePresetName>('attending');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const form = useForm<Wording>({
    resolver: zodResolver(wordingSchema),
    mode: 'onChange',
    defaultValues: {
      ...presetWording('attending', year, type),
      ...usualSigning(type),
      firstNumber: 1,
      ownPlaces: [],
      place: '',
      signedOn: today,
      signerName: '',
    },
  });
  const values = useWatch({ control: form.control });
  const wording = useMemo(() => wordingSchema.safeParse(values).data ?? null, [values]);

  const bring = (name: CertificatePresetName, of: number): void => {
    // Keys and values come from one typed object.
    for (const [field, value] of Object.entries(presetWording(name, of, type)))
      form.setValue(field as keyof Wording, value, { shouldValidate: true });
  };
  useKept(form, wording);
  const ownFields = useOp('customField.list', {}).data;
  useEffect(() => {
    const inUse = ownFields?.filter((field) => field.retiredOn === '') ?? [];
    form.setValue(
      'ownPlaces',
      inUse.map((field) => field.label),
      { shouldValidate: true },
    );
  }, [form, ownFields]);
  return {
    form,
    preset,
    year,
    wording,
    setPreset: (name, of = year) => {
      setPreset(name);
      setYear(of);
      bring(name, of);
    },
    setYear: (of) => {
      setYear(of);
      bring(preset, of);
    },
  };
}

function useKept(form: UseFormReturn<Wording>, wording: Wording | null): void {
  const loaded = useRef(false);
  useEffect(() => {
    void call('draft.get', { key: draftKey }).then((draft) => {
      const kept = draft.ok && draft.value ? keptSchema.safeParse(JSON.parse(draft.value.body)) : undefined;
      if (kept?.success) form.reset({ ...form.getValues(), ...kept.data });
      loaded.current = true;
    });
  }, [form]);
  const body = wording && JSON.stringify(keptSchema.parse(wording));
  useEffect(() => {
    if (!loaded.current || body === null) return;
    const later = setTimeout(() => void call('draft.save', { key: draftKey, body }), 800);
    return () => clearTimeout(later);
  }, [body]);
}
